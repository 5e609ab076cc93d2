/** The catalog at the console: products with their policies, features, custom fields and installation files; bundles. */
package io.tallystick.web.page.console.catalog;
