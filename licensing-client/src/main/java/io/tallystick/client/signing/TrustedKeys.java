package io.tallystick.client.signing;

import io.tallystick.client.json.Json;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The public keys whose signatures are believed. There may be several, so that the server can change its key while
 * files signed with the former one stay good: each is tried. Signatures are RSA PKCS#1 v1.5 with SHA-256 (§2); those
 * that have to be short, of tokens and codes, are ECDSA on P-256 with SHA-256. A key serves one of the two alone.
 */
public final class TrustedKeys {

    private final List<PublicKey> keys;

    private TrustedKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Trusts nobody: nothing verifies. */
    public static TrustedKeys none() {
        return new TrustedKeys(List.of());
    }

    /**
     * The keys of a PEM text with one or more {@code PUBLIC KEY} blocks.
     *
     * @throws IllegalArgumentException when it holds none, or one that is neither RSA of 2048 bits or more nor on the curve P-256
     */
    public static TrustedKeys ofPem(String pem) {
        return new TrustedKeys(PublicKeys.fromPem(pem));
    }

    /**
     * The keys of a JWK set (RFC 7517), as a server publishes it at {@code /api/v4/jwks}.
     *
     * @throws IllegalArgumentException when it holds none that can be trusted, or is no JSON object
     */
    public static TrustedKeys ofJwks(byte[] json) {
        return new TrustedKeys(JwkSet.keys(Json.readObject(json)));
    }

    /** These keys and the others, each once. */
    public TrustedKeys and(TrustedKeys others) {
        List<PublicKey> all = new ArrayList<>(keys);
        others.keys.stream().filter(key -> !all.contains(key)).forEach(all::add);
        return new TrustedKeys(all);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether one of the keys made this signature (padded base64, its one spelling) over exactly these bytes. */
    public boolean verify(byte[] content, String signature) {
        return keys.stream().filter(RSAPublicKey.class::isInstance).anyMatch(key -> verify(key, content, signature));
    }

    /** Whether one of the P-256 keys made this signature (64 bytes r||s, IEEE P1363) over exactly these bytes. */
    public boolean verifyEc(byte[] content, byte[] signature) {
        return keys.stream().filter(ECPublicKey.class::isInstance).anyMatch(key -> P256.verify(key, content, signature));
    }

    /** Whether there is a key that verifies tokens and codes. */
    public boolean hasEc() {
        return keys.stream().anyMatch(ECPublicKey.class::isInstance);
    }

    /** All keys as PEM blocks; empty text when there is none. */
    public String toPem() {
        return keys.stream().map(PublicKeys::toPem).collect(Collectors.joining());
    }

    /** {@code sha256:} and 64 hex digits over the DER form of each key, for a person to compare. */
    public List<String> fingerprints() {
        return keys.stream().map(TrustedKeys::fingerprint).toList();
    }

    private static boolean verify(PublicKey key, byte[] content, String signature) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initVerify(key);
            rsa.update(content);
            return rsa.verify(StrictBase64.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private static String fingerprint(PublicKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
