package io.tallystick.signing.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** ECDSA on P-256 with SHA-256 (requirement S6). Each signature is another one, also over the same bytes: nothing is remembered but keys. */
@ApplicationScoped
public class EcSignature {

    private static final String RAW = "SHA256withECDSAinP1363Format";
    private static final int REMEMBERED_KEYS = 1_000;

    private final Cache<String, PrivateKey> keys = Caffeine.newBuilder().maximumSize(REMEMBERED_KEYS).build();
    @Inject
    Seal seal;

    /** The 64 bytes r||s over these bytes under the sealed PKCS#8 key. */
    public byte[] sign(String sealedKey, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(RAW);
            signature.initSign(keys.get(sealedKey, this::read));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed.", e);
        }
    }

    /** A compact JWS (RFC 7515) with the members {@code kid, typ, alg} in its header. */
    public String jws(String keyId, String sealedKey, String type, byte[] payload) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).type(new JOSEObjectType(type)).build();
            JWSObject jws = new JWSObject(header, new Payload(payload));
            jws.sign(new ECDSASigner(keys.get(sealedKey, this::read), Curve.P_256));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Signing failed.", e);
        }
    }

    private PrivateKey read(String sealedKey) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(seal.open(sealedKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored signing key cannot be read.", e);
        }
    }
}
