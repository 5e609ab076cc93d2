package io.tallystick.signing.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.control.KeyPairs;
import io.tallystick.signing.control.KeyRing;
import io.tallystick.signing.control.PublicHalf;
import io.tallystick.signing.control.Seal;
import io.tallystick.signing.entity.KeyAlgorithm;
import io.tallystick.signing.entity.SigningKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.KeyPair;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;

/** Puts another signing key in the place of one (requirement S8). Who calls has taken its turn in the company. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeyRotations {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    KeyRing ring;
    @Inject
    Seal seal;
    @Inject
    Clock clock;

    /** All keys of a company, RSA first, of each algorithm the active one first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SigningKeyView> list(long companyId) {
        return ring.all(companyId).stream().map(KeyRotations::view).toList();
    }

    /**
     * A key pair for {@link #rotate}.
     *
     * @param algorithm {@code RS256} or {@code ES256}; {@code validation_error} for anything else
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NewKeyPair made(String algorithm) {
        KeyAlgorithm known = List.of(KeyAlgorithm.values()).stream().filter(each -> each.name().equals(algorithm)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "algorithm must be one of RS256, ES256."));
        KeyPair pair = KeyPairs.generate(known);
        return new NewKeyPair(algorithm, KeyPairs.newName(known), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
            seal.close(pair.getPrivate().getEncoded()));
    }

    /** This pair signs from now on; the one that signed with its algorithm stays published. */
    public SigningKeyView rotate(long companyId, NewKeyPair pair) {
        KeyAlgorithm algorithm = KeyAlgorithm.valueOf(pair.algorithm());
        ring.all(companyId).stream().filter(key -> key.algorithm() == algorithm && key.isActive()).forEach(SigningKey::passOn);
        em.flush();
        SigningKey key = new SigningKey(companyId, algorithm, pair.keyId(), pair.publicKey(), pair.sealedPrivateKey(), OffsetDateTime.now(clock));
        em.persist(key);
        em.flush();
        return view(key);
    }

    /** Publishes a key no more: {@code not_found}, {@code still_in_use} for one that signs. */
    public SigningKeyView retire(long companyId, String keyId) {
        SigningKey key = ring.all(companyId).stream().filter(each -> each.keyId().equals(keyId)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        if (key.isActive()) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "This key signs today: rotate first, and let the new one spread.");
        }
        key.retire();
        return view(key);
    }

    private static SigningKeyView view(SigningKey key) {
        return new SigningKeyView(key.keyId(), key.algorithm().name(), key.standing(), PublicHalf.of(key).pem(), key.createdAt());
    }
}
