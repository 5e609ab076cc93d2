/** Where somebody copies a machine code to and an activation token from: {@code /offline/token}. */
package io.tallystick.web.page.token;
