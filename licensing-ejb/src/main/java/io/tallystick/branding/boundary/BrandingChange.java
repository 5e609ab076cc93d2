package io.tallystick.branding.boundary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to change about a company's pages; null leaves a member as it is.
 *
 * @param name  what the pages call the vendor; the company's own name when taken away
 * @param hosts all host names from now on
 */
public record BrandingChange(Wish name, Wish welcome, Wish supportEmail, Wish supportUrl, Wish accent, Wish accentDark, List<String> hosts) {

    /** True when nothing is to change. */
    boolean isEmpty() {
        return hosts == null && Stream.of(name, welcome, supportEmail, supportUrl, accent, accentDark).allMatch(Objects::isNull);
    }
}
