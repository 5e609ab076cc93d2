package io.tallystick.airgap.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Counts keys and codes that are wrong against their source and against what they name (requirement G9). */
@ApplicationScoped
public class CodeGuesses {

    private static final Set<ErrorCode> WRONG = EnumSet.of(ErrorCode.LICENSE_NOT_FOUND, ErrorCode.AIRGAP_CODE_INVALID);

    @EJB
    Guesses guesses;

    /**
     * Does what a key or code asks for, if there is room for one more guess.
     *
     * @param named license key or handle
     */
    public <T> T count(Caller caller, String named, Supplier<T> work) {
        String name = "air gap " + named;
        guesses.begin(caller, name);
        try {
            T done = work.get();
            guesses.right(caller, name);
            return done;
        } catch (LicensingException refused) {
            if (!WRONG.contains(refused.code())) {
                guesses.right(caller, name);
            }
            throw refused;
        }
    }
}
