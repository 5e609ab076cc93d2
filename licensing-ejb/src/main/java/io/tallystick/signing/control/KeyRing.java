package io.tallystick.signing.control;

import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.signing.entity.KeyAlgorithm;
import io.tallystick.signing.entity.KeyStatus;
import io.tallystick.signing.entity.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.KeyPair;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The keys of the companies: which one signs, which are published, and how a new one is made. */
@ApplicationScoped
public class KeyRing {

    private static final String ACTIVE = "select new io.tallystick.signing.boundary.SigningKeyReference(k.keyId, k.sealedPrivateKey)"
        + " from SigningKey k where k.companyId = :company and k.status = :active and k.algorithm = :algorithm";
    private static final String WITHOUT = "select distinct k.companyId from SigningKey k where not exists"
        + " (select o.id from SigningKey o where o.companyId = k.companyId and o.algorithm = :algorithm)";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Seal seal;
    @Inject
    Clock clock;

    /** The key that signs for a company today with this algorithm; empty when there is none yet. */
    public Optional<SigningKeyReference> active(long companyId, KeyAlgorithm algorithm) {
        return em.createQuery(ACTIVE, SigningKeyReference.class).setParameter("company", companyId).setParameter("active", KeyStatus.ACTIVE)
            .setParameter("algorithm", algorithm).getResultStream().findFirst();
    }

    /** All keys of a company: RSA first, the active one before former ones (requirement S5), then one that is prepared, then those that ended. */
    public List<SigningKey> all(long companyId) {
        return em.createQuery("select k from SigningKey k where k.companyId = :company order by k.algorithm desc, k.status, k.id desc",
            SigningKey.class).setParameter("company", companyId).getResultList();
    }

    /** The companies that have no key of this algorithm. */
    public List<Long> companiesWithout(KeyAlgorithm algorithm) {
        return em.createQuery(WITHOUT, Long.class).setParameter("algorithm", algorithm).getResultList();
    }

    /** Makes the company's active key of this algorithm; the index lets there be one. */
    public void make(long companyId, KeyAlgorithm algorithm) {
        KeyPair pair = KeyPairs.generate(algorithm);
        String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        String sealed = seal.close(pair.getPrivate().getEncoded());
        OffsetDateTime now = OffsetDateTime.now(clock);
        em.persist(new SigningKey(companyId, algorithm, KeyPairs.newName(algorithm), publicKey, sealed, now).takeOver(now));
    }
}
