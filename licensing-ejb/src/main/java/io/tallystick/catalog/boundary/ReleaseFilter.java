package io.tallystick.catalog.boundary;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which installation files are meant.
 *
 * @param version     null for any
 * @param environment null for any
 * @param channel     null for {@code stable}
 */
public record ReleaseFilter(String version, Environment environment, String channel) {

    /** The stable files of any version. */
    public static ReleaseFilter stable(Environment environment) {
        return new ReleaseFilter(null, environment, null);
    }

    /** The channel that counts. */
    public String channelOrStable() {
        return channel == null ? InstallationFileOrder.STABLE : channel;
    }

    /**
     * What bounds the files that a license is offered (requirement C6).
     *
     * @param until      the last moment of release
     * @param minVersion null for no bound
     * @param maxVersion null for no bound
     */
    public record Bounds(OffsetDateTime until, String minVersion, String maxVersion) {

        /** Whatever was released so far, for those who ask without a license. */
        public static Bounds released(OffsetDateTime now) {
            return new Bounds(now, null, null);
        }

        /** What a license of these terms is offered: released within maintenance period and validity period, in its range of versions. */
        public static Bounds of(Terms terms, OffsetDateTime now) {
            OffsetDateTime until = Stream.of(now, terms.time().maintenancePeriod(), terms.time().validityPeriod()).filter(Objects::nonNull)
                .min(OffsetDateTime::compareTo).orElseThrow();
            return new Bounds(until, terms.seats().minVersion(), terms.seats().maxVersion());
        }
    }
}
