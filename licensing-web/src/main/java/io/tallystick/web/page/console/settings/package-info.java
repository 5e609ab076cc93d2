/** What holds for the whole company: its settings, the look of its portal, mail, signing keys. */
package io.tallystick.web.page.console.settings;
