package io.tallystick.client.offline;

import java.util.Map;

/**
 * A deactivation file as it was written, for good: writing it again gives the same text.
 *
 * @param requestId    its {@code request_id}; the server counts each one once
 * @param text         the file: base64 on one line; or a deactivation code
 * @param consumptions units of the license that it reports
 * @param features     units it reports by feature code; features without any are left out
 */
public record ReturnFile(String requestId, String text, long consumptions, Map<String, Long> features) {

    /** Whether it is a code to be typed, in groups; a file is base64, which has no hyphen. */
    boolean isCode() {
        return text.indexOf('-') > 0;
    }
}
