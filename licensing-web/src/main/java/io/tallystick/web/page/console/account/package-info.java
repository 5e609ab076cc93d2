/** How somebody gets into the console and out again, and what belongs to one's own account. */
package io.tallystick.web.page.console.account;
