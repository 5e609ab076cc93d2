package io.tallystick.customer.boundary;

import java.util.Locale;

/**
 * An e-mail address in the one spelling in which addresses are compared: people do not remember how they wrote theirs.
 *
 * @param folded in small letters, without blanks around it
 */
public record EmailSpelling(String folded) {

    /** The spelling of an address as somebody wrote it. */
    public static EmailSpelling of(String written) {
        return new EmailSpelling(written.strip().toLowerCase(Locale.ROOT));
    }
}
