package io.tallystick.signing.control;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.signing.entity.KeyAlgorithm;
import io.tallystick.signing.entity.SigningKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows the public half of a key, as PEM and as the numbers of a JWK. */
public final class PublicHalf {

    private static final int PEM_LINE = 64;
    private static final String RSA = "RSA";
    private static final String EC = "EC";

    private PublicHalf() {
    }

    /** What is published of the key. */
    public static PublicKeyView of(SigningKey key) {
        byte[] encoded = Base64.getDecoder().decode(key.publicKey());
        try {
            boolean rsa = key.algorithm() == KeyAlgorithm.RS256;
            PublicKey half = KeyFactory.getInstance(rsa ? RSA : EC).generatePublic(new X509EncodedKeySpec(encoded));
            return new PublicKeyView(key.keyId(), key.isActive(), half.getAlgorithm(), key.algorithm().name(), pem(encoded),
                rsa ? rsa(new RSAKey.Builder((RSAPublicKey) half).build()) : ec(new ECKey.Builder(Curve.P_256, (ECPublicKey) half).build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored public key cannot be read.", e);
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits over the X.509 form, for a person to compare with what a device shows. */
    public static String fingerprint(SigningKey key) {
        return "sha256:" + Sha256.of(Base64.getDecoder().decode(key.publicKey())).hex();
    }

    private static Map<String, String> rsa(RSAKey key) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("n", key.getModulus().toString());
        numbers.put("e", key.getPublicExponent().toString());
        return numbers;
    }

    private static Map<String, String> ec(ECKey key) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("crv", key.getCurve().getName());
        numbers.put("x", key.getX().toString());
        numbers.put("y", key.getY().toString());
        return numbers;
    }

    private static String pem(byte[] encoded) {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }
}
