/** Licenses at the console: the list, one license with its tabs, the wizard that issues. */
package io.tallystick.web.page.console.license;
