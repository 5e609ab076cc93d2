package io.tallystick.signing.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.signing.boundary.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * RSA PKCS#1 v1.5 with SHA-256. It is a pure function of key and bytes, and the dearest thing in a request, so its results are
 * remembered (design rule 6, requirement S2).
 */
@ApplicationScoped
public class RsaSignature {

    private static final int REMEMBERED_SIGNATURES = 50_000;
    private static final int REMEMBERED_KEYS = 1_000;

    private record Message(String keyId, ByteBuffer digest) {
    }

    private final Cache<Message, String> signatures = Caffeine.newBuilder().maximumSize(REMEMBERED_SIGNATURES).build();
    private final Cache<String, PrivateKey> keys = Caffeine.newBuilder().maximumSize(REMEMBERED_KEYS).build();
    @Inject
    Seal seal;
    @Inject
    RsaProvider provider;

    /** The base64 signature of the bytes under the sealed PKCS#8 key. */
    public String sign(String keyId, String sealedKey, byte[] bytes) {
        return signatures.get(new Message(keyId, ByteBuffer.wrap(Sha256.digest(bytes))), message -> compute(sealedKey, bytes));
    }

    private String compute(String sealedKey, byte[] bytes) {
        try {
            Signature signature = provider.signature();
            signature.initSign(keys.get(sealedKey, this::read));
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed.", e);
        }
    }

    private PrivateKey read(String sealedKey) {
        try {
            return provider.privateKey(seal.open(sealedKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored signing key cannot be read.", e);
        }
    }
}
