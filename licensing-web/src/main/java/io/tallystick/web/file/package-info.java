/** Files that the Management API and the console give out alike: the audit, lists, and what an import refused. */
package io.tallystick.web.file;
