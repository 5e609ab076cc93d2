package io.tallystick.branding.boundary;

/**
 * Whose pages these are, and how they look.
 *
 * @param companyId    the company that limits everything on them
 * @param name         what the pages call the vendor
 * @param welcome      a sentence of the vendor's own at the top; null for none
 * @param supportEmail whom to write to; null when unknown
 * @param supportUrl   where there is help; null when unknown
 * @param accent       colour of links and buttons on a light ground, {@code #rrggbb}; null for ours
 * @param accentDark   the same on a dark ground
 * @param hasLogo      true when there is a picture to show
 * @param version      another text after each change, for addresses that browsers remember
 */
public record PortalView(long companyId, String name, String welcome, String supportEmail, String supportUrl, String accent,
                         String accentDark, boolean hasLogo, String version) {

    /** True when there are colours beside ours. */
    public boolean ownColours() {
        return accent != null || accentDark != null;
    }
}
