package io.tallystick.access.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.KeyRotations;
import io.tallystick.signing.boundary.NewKeyPair;
import io.tallystick.signing.boundary.SigningKeyView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The signing keys of a company, as its vendor works with them (§2, §6). */
@Stateless
public class SigningKeys {

    @EJB
    Companies companies;
    @EJB
    KeyRotations rotations;
    @Inject
    Event<SigningKeyRotated> rotated;

    /** All keys, RSA first, of each algorithm the active one first, then passive, prepared, retired and revoked ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SigningKeyView> list(Caller caller) {
        return rotations.list(caller.companyId());
    }

    /** One key; {@code not_found} for another company's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SigningKeyView get(Caller caller, String keyId) {
        return list(caller).stream().filter(key -> key.keyId().equals(keyId)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /**
     * Publishes a key that signs from the next rotation on, so that applications can be given it before; asked again, answers the same key.
     *
     * @param algorithm {@code RS256}: answers and license files; {@code ES256}: activation tokens, air-gap codes and checkpoints of the audit
     */
    public SigningKeyView prepare(Caller caller, String algorithm) {
        NewKeyPair pair = rotations.made(algorithm);
        companies.hold(caller);
        return rotations.prepared(caller.companyId(), algorithm).orElseGet(() -> told(caller, rotations.prepare(caller.companyId(), pair)));
    }

    /** The prepared key, or a new one, signs from now on; the one before stays published. Rotations follow one another. */
    public SigningKeyView rotate(Caller caller, String algorithm) {
        NewKeyPair pair = rotations.made(algorithm);
        companies.hold(caller);
        return told(caller, rotations.rotate(caller.companyId(), pair));
    }

    /**
     * Destroys the private half of a former key, so that nobody can ever sign with it again; it stays published, and what it signed stays good.
     * {@code not_found}, {@code still_in_use} for one that signs or is to sign; one that ended already stays as it is.
     */
    public SigningKeyView retire(Caller caller, String keyId) {
        companies.hold(caller);
        SigningKeyView before = get(caller, keyId);
        SigningKeyView key = rotations.retire(caller.companyId(), keyId);
        return before.equals(key) ? key : told(caller, key);
    }

    /** Publishes a key no more, so that nobody believes what it signed: {@code not_found}, {@code still_in_use} for one that signs. */
    public SigningKeyView revoke(Caller caller, String keyId) {
        companies.hold(caller);
        SigningKeyView before = get(caller, keyId);
        SigningKeyView key = rotations.revoke(caller.companyId(), keyId);
        return before.equals(key) ? key : told(caller, key);
    }

    private SigningKeyView told(Caller caller, SigningKeyView key) {
        rotated.fire(new SigningKeyRotated(caller, key));
        return key;
    }
}
