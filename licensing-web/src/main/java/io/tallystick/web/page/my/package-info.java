/** Where people see their own licenses, after a link that was mailed to them: {@code /my}. */
package io.tallystick.web.page.my;
