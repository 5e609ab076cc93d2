/** Forms and facts that several wings of the console have: terms, and what stands in a page about a thing. */
package io.tallystick.web.page.console.form;
