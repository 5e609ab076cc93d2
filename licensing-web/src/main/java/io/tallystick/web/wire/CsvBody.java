package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file that is sent as a body; larger than other bodies, and bounded too. */
public final class CsvBody {

    private static final int LARGEST = 8 * 1024 * 1024;

    private CsvBody() {
    }

    /** The file as it came: {@code payload_too_large} beyond 8 MB, {@code validation_error} when it ended too early. */
    public static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                body.readNBytes(2 * LARGEST);
                throw new LicensingException(ErrorCode.PAYLOAD_TOO_LARGE, "The file is larger than 8 MB: import it in parts.");
            }
            return bytes;
        } catch (IOException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The file ended before it was complete: send it again.");
        }
    }
}
