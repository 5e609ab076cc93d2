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
import java.util.Optional;

/** Puts another signing key in the place of one, and ends former ones (requirements S8 to S10). Who calls has taken its turn in the company. */
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

    /** All keys of a company, RSA first, of each algorithm the active one first, then passive, prepared, retired and revoked ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SigningKeyView> list(long companyId) {
        return ring.all(companyId).stream().map(KeyRotations::view).toList();
    }

    /**
     * A key pair for {@link #prepare} or {@link #rotate}.
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

    /** The key that takes over at the next rotation with this algorithm; empty when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SigningKeyView> prepared(long companyId, String algorithm) {
        return waiting(companyId, algorithm).map(KeyRotations::view);
    }

    /** Publishes this pair, which signs from the next rotation on. */
    public SigningKeyView prepare(long companyId, NewKeyPair pair) {
        return view(added(companyId, pair));
    }

    /** The prepared key signs from now on or, where there is none, this pair; the key that signed with its algorithm stays published. */
    public SigningKeyView rotate(long companyId, NewKeyPair pair) {
        SigningKey next = waiting(companyId, pair.algorithm()).orElseGet(() -> added(companyId, pair));
        ring.all(companyId).stream().filter(key -> key.algorithm() == next.algorithm() && key.isActive()).forEach(key -> key.passOn(now()));
        em.flush();
        next.takeOver(now());
        em.flush();
        return view(next);
    }

    /** Destroys the private half of a key, and keeps it published: {@code not_found}, {@code still_in_use} for one that signs or is to sign. */
    public SigningKeyView retire(long companyId, String keyId) {
        SigningKey key = found(companyId, keyId);
        if (key.isActive() || key.isPrepared()) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, key.isActive() ? "This key signs today: rotate first, and let the new one spread."
                : "This key is to sign yet: revoke it when it shall not.");
        }
        if (key.isPublished() && !key.isRetired()) {
            key.retire(now());
        }
        return view(key);
    }

    /** Publishes a key no more: {@code not_found}, {@code still_in_use} for one that signs. */
    public SigningKeyView revoke(long companyId, String keyId) {
        SigningKey key = found(companyId, keyId);
        if (key.isActive()) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "This key signs today: rotate first, so that another one signs, then revoke this one.");
        }
        if (key.isPublished()) {
            key.revoke(now());
        }
        return view(key);
    }

    private SigningKey added(long companyId, NewKeyPair pair) {
        SigningKey key = new SigningKey(companyId, KeyAlgorithm.valueOf(pair.algorithm()), pair.keyId(), pair.publicKey(), pair.sealedPrivateKey(), now());
        em.persist(key);
        em.flush();
        return key;
    }

    private Optional<SigningKey> waiting(long companyId, String algorithm) {
        return ring.all(companyId).stream().filter(key -> key.isPrepared() && key.algorithm().name().equals(algorithm)).findFirst();
    }

    private SigningKey found(long companyId, String keyId) {
        return ring.all(companyId).stream().filter(each -> each.keyId().equals(keyId)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static SigningKeyView view(SigningKey key) {
        return new SigningKeyView(key.keyId(), key.algorithm().name(), key.standing(), PublicHalf.of(key).pem(), PublicHalf.fingerprint(key),
            key.times().createdAt(), key.times().signsFrom(), key.times().signsUntil(), key.times().endedAt());
    }
}
