package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed end of the chain.
 *
 * @param position  of the last line that it stands for
 * @param hash      of that line
 * @param at        when it was signed, on the server's clock
 * @param previous  digest of the checkpoint before; null when it is the first
 * @param digest    its own
 * @param companyId whose chain it is
 * @param believed  false when none of the keys signed it
 */
record Checkpoint(long companyId, long position, String hash, String at, String previous, String digest, boolean believed) {

    private static final Pattern FORM = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");
    private static final String TYPE = "audit-checkpoint+jwt";
    private static final String ALGORITHM = "ES256";

    /**
     * Reads one that one of these keys signed.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Checkpoint of(String jws, TrustedKeys keys) {
        Checkpoint read = read(jws, keys);
        if (!read.believed()) {
            throw new IllegalArgumentException(Checkpoints.NOT_TRUSTED);
        }
        return read;
    }

    /**
     * Reads one that may be signed by any key.
     *
     * @throws IllegalArgumentException when it is no checkpoint
     */
    static Checkpoint read(String jws, TrustedKeys keys) {
        Matcher parts = FORM.matcher(jws);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no JWS");
        }
        JsonNode header = Json.readObject(decoded(parts.group(1)));
        byte[] signed = (parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        boolean fits = header.path("alg").asText().equals(ALGORITHM) && header.path("typ").asText().equals(TYPE);
        if (!fits) {
            throw new IllegalArgumentException(Checkpoints.NOT_TRUSTED);
        }
        return read(Json.readObject(decoded(parts.group(2))), CanonicalLine.sha256(jws), keys.verifyEc(signed, decoded(parts.group(3))));
    }

    private static Checkpoint read(JsonNode claims, String digest, boolean believed) {
        return new Checkpoint(claims.path("company_id").asLong(), claims.path("position").asLong(), claims.path("hash").asText(),
                claims.path("at").asText(), claims.path("previous").isTextual() ? claims.path("previous").asText() : null, digest, believed);
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
