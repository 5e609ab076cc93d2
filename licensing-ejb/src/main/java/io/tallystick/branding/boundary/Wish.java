package io.tallystick.branding.boundary;

/**
 * What a text is to become. Where there is no wish, the text stays.
 *
 * @param text null to take it away
 */
public record Wish(String text) {
}
