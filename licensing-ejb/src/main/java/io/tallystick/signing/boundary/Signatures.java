package io.tallystick.signing.boundary;

import io.tallystick.signing.control.KeyPairs;
import io.tallystick.signing.control.RsaSignature;
import io.tallystick.signing.control.Seal;
import io.tallystick.signing.entity.KeyStatus;
import io.tallystick.signing.entity.SigningKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Signs what the server says, so that a public key alone proves it (§2). */
@Stateless
public class Signatures {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    RsaSignature rsa;
    @Inject
    Seal seal;
    @Inject
    Clock clock;

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

    /** Makes the company's key pair; called once, with the company. */
    public void createKeyPair(long companyId) {
        KeyPair pair = KeyPairs.generate();
        String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        String sealed = seal.close(pair.getPrivate().getEncoded());
        em.persist(new SigningKey(companyId, UUID.randomUUID().toString(), publicKey, sealed, OffsetDateTime.now(clock)));
    }

    /** The key that signs for a company today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SigningKeyReference activeKey(long companyId) {
        return em.createQuery("select new io.tallystick.signing.boundary.SigningKeyReference(k.keyId, k.sealedPrivateKey) from SigningKey k"
                + " where k.companyId = :company and k.status = :active", SigningKeyReference.class)
            .setParameter("company", companyId).setParameter("active", KeyStatus.ACTIVE).getSingleResult();
    }

    /** All public keys of the company, the active one first (requirement S5). */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PublicKeyView> publicKeys(long companyId) {
        return em.createQuery("select k from SigningKey k where k.companyId = :company order by k.status, k.id desc", SigningKey.class)
            .setParameter("company", companyId).getResultStream().map(KeyPairs::view).toList();
    }
}
