/** Webhooks at the console: set up, try, give another secret, see what was delivered, deliver again. */
package io.tallystick.web.page.console.webhook;
