package io.tallystick.airgap.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.control.ActivationCode;
import io.tallystick.airgap.control.CodeGuesses;
import io.tallystick.airgap.control.DeactivationCode;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Where anybody hands in codes: counts guesses, and leaves the rest to those who book (requirement G9). Runs outside their transactions,
 * because what was no guess is to be forgiven after theirs was rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AirgapDesk {

    @EJB
    AirgapCodes codes;
    @EJB
    AirgapReturns returns;
    @Inject
    CodeGuesses guesses;

    /** As {@link AirgapCodes#initialize}; also {@code too_many_requests}. */
    public Initialization initialize(Caller caller, String licenseKey, String product) {
        return guesses.count(caller, licenseKey, () -> codes.initialize(caller, licenseKey, product));
    }

    /** As {@link AirgapCodes#confirm}; also {@code too_many_requests}. */
    public Confirmed confirm(Caller caller, String hardwareId, String typed) {
        String handle = ActivationCode.read(typed).handle();
        return guesses.count(caller, handle, () -> codes.confirm(caller, hardwareId, typed));
    }

    /** As {@link AirgapReturns#giveBack}; also {@code too_many_requests}. */
    public Returned giveBack(Caller caller, String typed) {
        String handle = DeactivationCode.read(typed).handle();
        return guesses.count(caller, handle, () -> returns.giveBack(caller, typed));
    }
}
