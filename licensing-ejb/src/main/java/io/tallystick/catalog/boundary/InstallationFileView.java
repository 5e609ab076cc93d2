package io.tallystick.catalog.boundary;

import java.time.OffsetDateTime;

/** An installation file of a product. */
public record InstallationFileView(long id, long productId, InstallationFileOrder file, OffsetDateTime createdAt) {
}
