package io.tallystick.signing.boundary;

import io.tallystick.signing.control.EcKeys;
import io.tallystick.signing.control.EcSignature;
import io.tallystick.signing.control.KeyRing;
import io.tallystick.signing.control.PublicHalf;
import io.tallystick.signing.control.RsaSignature;
import io.tallystick.signing.entity.KeyAlgorithm;
import io.tallystick.signing.entity.SigningKey;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Signs what the server says, so that a public key alone proves it (§2). */
@Stateless
public class Signatures {

    @Inject
    RsaSignature rsa;
    @Inject
    EcSignature ec;
    @Inject
    KeyRing ring;
    @EJB
    EcKeys ecKeys;

    /** Base64 RSA signature over exactly these bytes. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String sign(SigningKeyReference key, byte[] bytes) {
        return rsa.sign(key.keyId(), key.sealedPrivateKey(), bytes);
    }

    /** Base64 RSA signature over the UTF-8 form of the text. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String sign(SigningKeyReference key, String text) {
        return sign(key, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * ECDSA signature over exactly these bytes: 64 bytes, r and s one after the other (IEEE P1363, requirement S6).
     *
     * @param ecKey of {@link #ecKey}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] signEc(SigningKeyReference ecKey, byte[] bytes) {
        return ec.sign(ecKey.sealedPrivateKey(), bytes);
    }

    /**
     * A compact JWS (RFC 7515) over exactly these bytes, ES256, with the key's id as {@code kid}: a JWT where they are a JSON object.
     *
     * @param ecKey   of {@link #ecKey}
     * @param type    the header's {@code typ}, by which one kind of token is told from another
     * @param payload UTF-8 JSON
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String jws(SigningKeyReference ecKey, String type, byte[] payload) {
        return ec.jws(ecKey.keyId(), ecKey.sealedPrivateKey(), type, payload);
    }

    /** Makes the company's key pairs, RSA and EC; called once, with the company. */
    public void createKeyPairs(long companyId) {
        ring.make(companyId, KeyAlgorithm.RS256);
        ring.make(companyId, KeyAlgorithm.ES256);
    }

    /** The RSA key that signs answers and files for a company today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SigningKeyReference activeKey(long companyId) {
        return ring.active(companyId, KeyAlgorithm.RS256).orElseThrow();
    }

    /**
     * The P-256 key that signs tokens and codes for a company today. A company of before there were such keys is given one, in a transaction
     * of its own: ask before you write, as on H2 one transaction writes at a time (ADR 0011).
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SigningKeyReference ecKey(long companyId) {
        return ecKeys.of(companyId);
    }

    /** The published keys of the company: RSA first, of each algorithm the active one first (requirement S5). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PublicKeyView> publicKeys(long companyId) {
        ecKeys.of(companyId);
        return ring.all(companyId).stream().filter(SigningKey::isPublished).map(PublicHalf::of).toList();
    }
}
