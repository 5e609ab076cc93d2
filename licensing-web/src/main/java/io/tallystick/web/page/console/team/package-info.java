/** Those who work at the console: who they are, and what they may do. For owners. */
package io.tallystick.web.page.console.team;
