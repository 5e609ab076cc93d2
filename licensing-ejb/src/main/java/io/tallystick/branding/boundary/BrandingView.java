package io.tallystick.branding.boundary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A company's pages, as its vendor sees them; null where nothing was said.
 *
 * @param portal    what visitors see
 * @param name      the vendor's own wish; null where the pages show the company's name
 * @param hosts     in alphabetical order
 * @param changedAt null while it never was
 */
public record BrandingView(PortalView portal, String name, String accentDark, List<String> hosts, OffsetDateTime changedAt) {
}
