package io.tallystick.selfservice.control;

import io.tallystick.mail.boundary.MailOrder;
import io.tallystick.selfservice.entity.SignInLink;
import java.time.OffsetDateTime;

/** The mail that brings a link. */
final class LinkLetter {

    /** The path of the page that uses a link. */
    private static final String PATH = "/my/link/";

    private static final String TEXT = """
        Somebody asked for a link to the licenses of this e-mail address. If it was you, open it:

        %s

        The link is valid for 30 minutes and works once. On the page that opens, press the button.

        If it was not you, there is nothing to do: without this mail nobody sees your licenses.

        %s
        """;

    private LinkLetter() {
    }

    /**
     * The mail.
     *
     * @param recipient as the vendor wrote the address down
     */
    static MailOrder of(SignInLink link, String recipient, String secret, OffsetDateTime until) {
        String text = TEXT.formatted(link.baseUrl() + PATH + secret, link.senderName());
        return new MailOrder(link.companyId(), recipient, link.senderName(), link.replyTo(), "Your licenses – " + link.senderName(), text, until);
    }
}
