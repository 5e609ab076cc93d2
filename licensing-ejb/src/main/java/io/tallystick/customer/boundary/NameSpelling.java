package io.tallystick.customer.boundary;

import java.util.Locale;

/**
 * A name of a person or a company in the one spelling in which names are looked for: "Doe, Jane" is "doe jane". An e-mail address is spelt as in
 * {@link EmailSpelling}.
 *
 * @param folded in small letters, one blank between words and no comma before it
 */
public record NameSpelling(String folded) {

    /** The spelling of a name as somebody wrote it. */
    public static NameSpelling of(String written) {
        return new NameSpelling(written.strip().replaceAll(",?\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
