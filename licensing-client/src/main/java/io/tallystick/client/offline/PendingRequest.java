package io.tallystick.client.offline;

import java.time.Instant;

/**
 * A request whose answer has not been loaded yet.
 *
 * @param requestId repeated by the answer
 * @param seen      the latest time the device had seen when it wrote the request. An answer dated before this proves
 *                  that the device's clock ran ahead, because it was made after the request
 */
record PendingRequest(String requestId, Instant seen) {
}
