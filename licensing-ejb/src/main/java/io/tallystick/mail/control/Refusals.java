package io.tallystick.mail.control;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/** Whether trying again may help (requirement M3). */
final class Refusals {

    private Refusals() {
    }

    /** True for an address that is none, or that the mail server knows nothing of. */
    static boolean isForGood(Exception failure) {
        return failure instanceof AddressException || failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0;
    }
}
