/** Imports with their progress, and exports. */
package io.tallystick.web.page.console.exchange;
