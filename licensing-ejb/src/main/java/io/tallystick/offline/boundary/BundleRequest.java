package io.tallystick.offline.boundary;

import io.tallystick.license.boundary.Usage;
import java.util.List;
import java.util.Map;

/**
 * The content of a bundle's request file: that of a single one whose product is the bundle's code.
 *
 * @param file   its own usages name no member; they count where only one member counts such units
 * @param usages cached consumption by the short code of the member's product
 */
public record BundleRequest(OfflineRequest file, Map<String, List<Usage>> usages) {
}
