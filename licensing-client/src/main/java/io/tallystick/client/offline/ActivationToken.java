package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.License;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads activation tokens: compact JWTs, ES256, made for a machine code (docs/activation-token.md). What they say becomes the same
 * {@link LicenseFile} that a license file becomes, so that a device works with either alike.
 */
final class ActivationToken {

    private static final Pattern FORM = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");
    private static final String TYPE = "act+jwt";
    private static final String ALGORITHM = "ES256";
    private static final int VERSION = 1;

    private ActivationToken() {
    }

    /** Whether the text looks like a token rather than like a file: base64 has no dot, and every token begins like this. */
    static boolean looksLike(String line) {
        return line.startsWith("eyJ") && line.indexOf('.') >= 0;
    }

    /**
     * Reads and verifies a token.
     *
     * @param line without blanks
     * @throws io.tallystick.client.LicenseRefusedException {@code token_unreadable}, {@code token_signature_invalid} or {@code no_public_key}
     */
    static LicenseFile open(String line, TrustedKeys keys) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            throw unreadable();
        }
        try {
            requireHeader(Json.readObject(decoded(parts.group(1))));
            requireSigned(keys, parts.group(1) + "." + parts.group(2), decoded(parts.group(3)));
            return read(line, Json.readObject(decoded(parts.group(2))));
        } catch (IllegalArgumentException | DateTimeException notAToken) {
            throw unreadable();
        }
    }

    private static void requireHeader(JsonNode header) {
        if (!header.path("alg").asText().equals(ALGORITHM) || !header.path("typ").asText().equals(TYPE)) {
            throw Refusal.TOKEN_UNREADABLE.because("This is a token of another kind. Copy the activation token from the vendor's page.");
        }
    }

    private static void requireSigned(TrustedKeys keys, String signed, byte[] signature) {
        if (!keys.hasEc()) {
            throw Refusal.NO_PUBLIC_KEY.because("This device knows no public key to verify tokens with. Get the vendor's keys as a file "
                    + "(the server publishes them at /api/v4/jwks) and trust them (device trust jwks.json).");
        }
        if (!keys.verifyEc(signed.getBytes(StandardCharsets.US_ASCII), signature)) {
            throw Refusal.TOKEN_SIGNATURE_INVALID.because("The activation token was altered or cut, or is signed with a key that this "
                    + "device does not trust. Copy it again, from its first to its last character." + NewKeys.HINT);
        }
    }

    private static LicenseFile read(String line, ObjectNode claims) {
        if (claims.path("v").asInt() != VERSION || !claims.path("iat").canConvertToLong()) {
            throw Refusal.TOKEN_UNREADABLE.because("The activation token is of a version that this program does not know. Update the program.");
        }
        return new LicenseFile(line, new License(TokenClaims.license(claims)), claims.path("hw").asText(), claims.path("jti").asText(""),
                Instant.ofEpochSecond(claims.path("iat").asLong()));
    }

    /** Base64url without padding, in its one spelling. */
    private static byte[] decoded(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("Not the canonical base64url of its bytes.");
        }
        return bytes;
    }

    private static RuntimeException unreadable() {
        return Refusal.TOKEN_UNREADABLE.because("The text is not a complete activation token: it was cut or altered on its way. "
                + "Copy it again, from its first to its last character.");
    }
}
