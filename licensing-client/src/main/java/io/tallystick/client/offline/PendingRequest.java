package io.tallystick.client.offline;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * A request whose answer has not been loaded yet.
 *
 * @param requestId repeated by the answer
 * @param seen      the latest time the device had seen when it wrote the request. An answer dated before this proves
 *                  that the device's clock ran ahead, because it was made after the request
 */
record PendingRequest(String requestId, Instant seen) {

    private static final int SHORT = 11;

    /** Machine codes have short ids, request files have UUIDs. */
    boolean byMachineCode() {
        return requestId.length() == SHORT;
    }

    /** 64 of the random bits as 11 characters, base64url. */
    static String shortId(UUID random) {
        byte[] bits = ByteBuffer.allocate(Long.BYTES).putLong(random.getMostSignificantBits() ^ random.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
