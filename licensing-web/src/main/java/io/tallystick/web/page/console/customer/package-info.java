/** Customers, their accounts with identity providers, license users and orders at the console. */
package io.tallystick.web.page.console.customer;
