package io.tallystick.web.wire;

import io.tallystick.branding.boundary.BrandingChange;
import io.tallystick.branding.boundary.Wish;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.net.URI;
import java.util.List;

/** Reads branding from requests. What is sent as null or empty is taken away, what is not sent stays. */
public final class BrandingFields {

    private static final int NAME = 120;
    private static final int WELCOME = 600;
    private static final int ADDRESS = 500;
    private static final int COLOUR = 7;
    private static final int HOST = 253;
    private static final int MOST_HOSTS = 20;

    private BrandingFields() {
    }

    /** {@code validation_error}. */
    public static BrandingChange change(Fields fields) {
        return new BrandingChange(wish(fields, "name", NAME), wish(fields, "welcome", WELCOME), email(fields), address(fields),
            wish(fields, "accent", COLOUR), wish(fields, "accent_dark", COLOUR), hosts(fields));
    }

    private static Wish email(Fields fields) {
        return fields.names("support_email") ? new Wish(EmailAddress.optional(fields, "support_email")) : null;
    }

    /** A link that visitors follow: never one that a browser would run. */
    private static Wish address(Fields fields) {
        Wish wish = wish(fields, "support_url", ADDRESS);
        if (wish != null && wish.text() != null && !isWebAddress(wish.text())) {
            throw invalid("support_url", "must begin with https:// or http:// and name a host");
        }
        return wish;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> hosts(Fields fields) {
        List<String> hosts = fields.texts("hosts", HOST);
        if (hosts != null && hosts.size() > MOST_HOSTS) {
            throw invalid("hosts", "must hold at most " + MOST_HOSTS + " names");
        }
        return hosts;
    }

    private static Wish wish(Fields fields, String name, int longest) {
        return fields.names(name) ? new Wish(fields.text(name, longest)) : null;
    }

    private static LicensingException invalid(String name, String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " " + rule + ".");
    }
}
