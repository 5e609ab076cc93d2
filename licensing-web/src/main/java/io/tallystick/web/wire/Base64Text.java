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
 * order mark, quotes of a JSON text, the marks of a quoted message, the soft line ends of quoted-printable. A character that does not belong there is refused rather than skipped (fault F14).
 */
public final class Base64Text {

    private static final Pattern LEFT_BY_MAIL = Pattern.compile("[\\s\\uFEFF\"]+");

    private static final Pattern QUOTED_MESSAGE = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?)+");
    private static final Pattern SOFT_LINE_END = Pattern.compile("=[ \\t]*\\r?\\n(?=[>\\sA-Za-z0-9+/_-]*[A-Za-z0-9+/_-])");
    private static final Pattern ENCODED_SIGN = Pattern.compile("=3D", Pattern.CASE_INSENSITIVE);

    private Base64Text() {
    }

    /** The decoded text; {@code authorization_missing_params} when it is no base64 (seed "deactivate offline"). */
    public static String decode(String text) {
        String letters = LEFT_BY_MAIL.matcher(withoutMailCode(text)).replaceAll("").replace('-', '+').replace('_', '/');
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getDecoder().decode(letters))).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new LicensingException(ErrorCode.AUTHORIZATION_MISSING_PARAMS,
                "The request is not base64 text: send the request file exactly as the application wrote it.");
        }
    }

    /** The sign {@code =} stands at the end alone, so that one inside is a mail program's. */
    private static String withoutMailCode(String text) {
        if (text.indexOf('>') < 0 && text.indexOf('=') == text.stripTrailing().length() - 1) {
            return text;
        }
        String lines = QUOTED_MESSAGE.matcher(text).replaceAll("");
        return ENCODED_SIGN.matcher(SOFT_LINE_END.matcher(lines).replaceAll("")).replaceAll("=");
    }

    /** The base64 text of a license file, in one line. */
    public static String encode(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
