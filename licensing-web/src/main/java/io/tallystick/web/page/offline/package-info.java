/** Where somebody beside an offline machine hands in its request file: {@code /offline}. */
package io.tallystick.web.page.offline;
