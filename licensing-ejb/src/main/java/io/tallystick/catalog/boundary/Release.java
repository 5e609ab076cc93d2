package io.tallystick.catalog.boundary;

import java.time.OffsetDateTime;

/** A version that is offered (§3.13). */
public record Release(String version, OffsetDateTime releaseDate) {
}
