/** The first page of the console: how things are, at a glance. */
package io.tallystick.web.page.console.dashboard;
