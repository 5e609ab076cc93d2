package io.tallystick.offline.boundary;

import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Usage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * The content of a request file, activation or deactivation.
 *
 * @param requestId   the file's own id, echoed in the answer; null where the file has none
 * @param contentHash hexadecimal SHA-256 of the decoded content
 * @param date        exactly as written, part of the signature
 * @param writtenAt   the same as a moment; null when unreadable
 * @param apiKey      the API key or the OAuth client id named in the file
 * @param signature   base64 as written
 * @param usages      cached consumption of a deactivation; empty for an activation
 */
public record OfflineRequest(String requestId, String contentHash, String date, OffsetDateTime writtenAt, String apiKey, String signature,
                             Claim claim, String hardwareId, DeviceDetails details, Map<String, String> variables, List<Usage> usages) {

    /** By what the file is known again: its own id, or its content. */
    public String key() {
        return requestId == null ? contentHash : requestId;
    }

    /** What the file says of itself, under its signature. */
    public FileSignatures.Statement statement() {
        return new FileSignatures.Statement(date, identity(), hardwareId, apiKey);
    }

    /** What its device asks for. */
    Activation activation() {
        return new Activation(hardwareId, details, variables, writtenAt, true);
    }

    /** License key or user name, whichever the file carries. */
    public String identity() {
        return claim.licenseKey() == null ? claim.username() : claim.licenseKey();
    }
}
