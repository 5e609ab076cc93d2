/** Devices at the console: the list, one device, its refresh file. */
package io.tallystick.web.page.console.device;
