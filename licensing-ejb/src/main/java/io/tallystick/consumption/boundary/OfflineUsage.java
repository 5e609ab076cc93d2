package io.tallystick.consumption.boundary;

import io.tallystick.license.boundary.Usage;
import java.util.List;

/**
 * What a device used offline.
 *
 * @param deviceId  which device
 * @param userId    whose it is; null for a key-based license
 * @param requestId id of the file that brought it
 * @param usages    units of the license and of its features
 */
public record OfflineUsage(long deviceId, Long userId, String requestId, List<Usage> usages) {
}
