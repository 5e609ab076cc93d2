/** The audit: who did what, and what was refused. */
package io.tallystick.web.page.console.audit;
