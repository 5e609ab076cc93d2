/** Who may call the interfaces: API keys and OAuth clients. */
package io.tallystick.web.page.console.access;
