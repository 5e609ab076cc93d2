/**
 * Pages in a real browser: Chromium as Debian packages it, without a window.
 *
 * <p>A test says {@link io.tallystick.it.browser.BrowserTest} and takes a {@link io.tallystick.it.browser.Browser} beside what an acceptance
 * test may take. {@code browser.open("/offline")}, then Selenium's own calls on {@code browser.driver()}. Each page is looked at once by
 * {@code browser.look("upload")}: pictures in light and dark, wide and narrow, in {@code target/screenshots}, and no serious finding of axe.
 *
 * <p>Where there is no Chromium these tests are left out and say so; with {@code -Dbrowser.required} they fail.
 */
package io.tallystick.it.browser;
