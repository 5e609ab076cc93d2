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

    /** All keys, RSA first, of each algorithm the active one first. */
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
     * Makes a key that signs from now on; the one before stays published. Rotations follow one another.
     *
     * @param algorithm {@code RS256}: answers and license files; {@code ES256}: activation tokens and air-gap codes
     */
    public SigningKeyView rotate(Caller caller, String algorithm) {
        NewKeyPair pair = rotations.made(algorithm);
        companies.hold(caller);
        SigningKeyView key = rotations.rotate(caller.companyId(), pair);
        rotated.fire(new SigningKeyRotated(caller, key));
        return key;
    }

    /** Publishes a key no more, so that nobody believes what it signed: {@code not_found}, {@code still_in_use} for one that signs. */
    public SigningKeyView retire(Caller caller, String keyId) {
        companies.hold(caller);
        SigningKeyView key = rotations.retire(caller.companyId(), keyId);
        rotated.fire(new SigningKeyRotated(caller, key));
        return key;
    }
}
