package io.tallystick.web.wire;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The base64 text of an offline file, as devices write it and as mail programs leave it: wrapped lines, CR LF, blanks around, a byte
 * order mark, quotes of a JSON text. A character that does not belong there is refused rather than skipped (fault F14).
 */
public final class Base64Text {

    private static final Pattern LEFT_BY_MAIL = Pattern.compile("[\\s\\uFEFF\"]+");

    private Base64Text() {
    }

    /** The decoded text; {@code authorization_missing_params} when it is no base64 (seed "deactivate offline"). */
    public static String decode(String text) {
        String letters = LEFT_BY_MAIL.matcher(text).replaceAll("").replace('-', '+').replace('_', '/');
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getDecoder().decode(letters))).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new LicensingException(ErrorCode.AUTHORIZATION_MISSING_PARAMS,
                "The request is not base64 text: send the request file exactly as the application wrote it.");
        }
    }

    /** The base64 text of a license file, in one line. */
    public static String encode(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
