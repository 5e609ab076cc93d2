package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The wish for an installation file, or what it is to be changed to.
 *
 * @param channel          such as {@code stable} or {@code beta}
 * @param url              where it is downloaded
 * @param hashMd5          32 hexadecimal digits; null when not told
 * @param size             bytes; null when not told
 * @param requiresVersion  the lowest version from which one may update to this; null for any
 * @param releaseDate      from when on it is offered
 * @param eulaLink         null for none
 * @param releaseNotesLink null for none
 */
public record InstallationFileOrder(String version, Environment environment, String channel, String url, String hashMd5, Long size,
                                    String requiresVersion, OffsetDateTime releaseDate, String eulaLink, String releaseNotesLink) {

    /** The channel of a file, and of a request, that names none. */
    public static final String STABLE = "stable";
    private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");

    /** Refuses with {@code validation_error} what is no version, no web address, no MD5 or no size. */
    public InstallationFileOrder {
        Version.parse(version);
        if (requiresVersion != null) {
            Version.parse(requiresVersion);
        }
        requireAddress("installation_file", url);
        requireAddress("eula_link", eulaLink);
        requireAddress("release_notes_link", releaseNotesLink);
        hashMd5 = hashMd5 == null ? null : hashMd5.toLowerCase(Locale.ROOT);
        if (hashMd5 != null && !MD5.matcher(hashMd5).matches()) {
            throw invalid("hash_md5", "must be 32 hexadecimal digits");
        }
        if (size != null && size < 0) {
            throw invalid("size", "must be 0 or more");
        }
    }

    private static void requireAddress(String name, String address) {
        try {
            String scheme = address == null ? "https" : new URI(address).getScheme();
            if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
                throw invalid(name, "must be an address that begins with https:// or http://");
            }
        } catch (URISyntaxException e) {
            throw invalid(name, "must be an address such as https://example.com/setup.exe");
        }
    }

    private static LicensingException invalid(String name, String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " " + rule + ".");
    }
}
