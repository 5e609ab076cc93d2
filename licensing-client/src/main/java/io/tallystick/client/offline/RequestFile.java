package io.tallystick.client.offline;

/**
 * An activation request as it was written.
 *
 * @param requestId its {@code request_id}, which the license file that answers it repeats
 * @param text      the file: base64 on one line
 */
public record RequestFile(String requestId, String text) {
}
