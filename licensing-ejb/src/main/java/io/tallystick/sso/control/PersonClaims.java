package io.tallystick.sso.control;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The person that claims describe, wherever they came from: identity token, introspection, userinfo.
 */
record PersonClaims(Map<String, Object> members) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /** The person; empty when the claims hold no address, so that userinfo is to be asked. */
    Optional<Person> person(ProviderSettings settings) {
        Object email = members.get(settings.emailClaim());
        if (email == null) {
            return Optional.empty();
        }
        if (!(email instanceof String text) || text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches() || !isPlain(text)) {
            throw Refusal.ofProof(settings.issuer(), "the claim " + settings.emailClaim() + " is no e-mail address");
        }
        if ("false".equals(String.valueOf(members.get("email_verified")))) {
            throw Refusal.ofProof(settings.issuer(), "the e-mail address is not verified");
        }
        return Optional.of(new Person(text, name("given_name"), name("family_name")));
    }

    /** Whose claims these are; null when they do not say. */
    String subject() {
        return members.get("sub") instanceof String subject ? subject : null;
    }

    private String name(String claim) {
        return members.get(claim) instanceof String name && name.length() <= LONGEST_NAME && isPlain(name) ? name : "";
    }

    private static boolean isPlain(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
