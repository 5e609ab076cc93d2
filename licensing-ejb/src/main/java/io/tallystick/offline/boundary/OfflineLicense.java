package io.tallystick.offline.boundary;

import io.tallystick.activation.boundary.ActivatedLicense;

/**
 * What a license file says, before it is signed (§2).
 *
 * @param requestId        of the request it answers; a new one for a refresh file
 * @param date             RFC 7231 date of the answer, part of {@code offline_signature}
 * @param offlineSignature base64 HMAC under the shared key
 */
public record OfflineLicense(ActivatedLicense activated, String requestId, String date, String offlineSignature) {
}
