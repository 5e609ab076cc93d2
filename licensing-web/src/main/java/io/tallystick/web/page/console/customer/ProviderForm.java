package io.tallystick.web.page.console.customer;

import io.tallystick.access.boundary.Caller;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.sso.boundary.IdentityProviderOrder;
import io.tallystick.sso.boundary.IdentityProviderView;
import io.tallystick.sso.boundary.IdentityProviders;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The identity provider of a customer account as a form. Its secret is never shown. */
@RequestScoped
public class ProviderForm {

    private static final int LONG = 2000;
    private static final int NAME = 200;

    @EJB
    IdentityProviders providers;

    /** Whether there is one, and its fields. */
    Map<String, Object> words(Caller caller, long accountId) {
        Optional<IdentityProviderView> known = known(caller, accountId);
        Map<String, Object> words = new HashMap<>();
        words.put("hasProvider", known.isPresent());
        words.put("provider", Map.of("fields", fields(known.orElse(new IdentityProviderView("", "", false, List.of(), "openid email", "email", false, 0, null)))));
        return words;
    }

    Map<String, Object> kept(Caller caller, long accountId, SentForm form) {
        @SuppressWarnings("unchecked")
        List<Field> fields = (List<Field>) ((Map<String, Object>) words(caller, accountId).get("provider")).get("fields");
        return Map.of("fields", Field.kept(fields, form));
    }

    static IdentityProviderOrder read(SentForm form) {
        form.required("issuer", "Enter the issuer.");
        form.required("client_id", "Enter the client id.");
        Typed typed = Typed.into(form);
        List<String> redirects = form.text("redirect_uris").stream().flatMap(text -> Stream.of(text.split("\\s+"))).toList();
        String secret = typed.text("client_secret", LONG);
        return new IdentityProviderOrder(typed.text("issuer", LONG), typed.text("client_id", NAME), secret, secret == null && !typed.truth("public_client"),
            redirects, typed.has("scopes") ? typed.text("scopes", NAME) : "openid email", typed.has("email_claim") ? typed.text("email_claim", NAME) : "email",
            typed.truth("create_users"), typed.integer("user_max_activations", 0));
    }

    private Optional<IdentityProviderView> known(Caller caller, long accountId) {
        try {
            return Optional.of(providers.get(caller, accountId));
        } catch (LicensingException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static List<Field> fields(IdentityProviderView known) {
        String secret = known.hasClientSecret() ? "Empty: the one that is stored stays." : "Empty for a public client.";
        return List.of(Field.of("url", "issuer", "Issuer").must().hinting("As in its discovery document.").holding(known.issuer()),
            Field.text("client_id", "Client id").must().holding(known.clientId()),
            Field.of("password", "client_secret", "Client secret").completing("off").hinting(secret),
            Field.check("public_client", "It has no secret any more"),
            Field.lines("redirect_uris", "Redirect addresses").hinting("One a line; the first one counts where an application names none.").holding(String.join("\n", known.redirectUris())),
            Field.text("scopes", "Scopes").holding(known.scopes()), Field.text("email_claim", "Claim with the e-mail address").holding(known.emailClaim()),
            Field.check("create_users", "Somebody unknown becomes a license user").holding(known.createUsers()),
            Field.of("number", "user_max_activations", "Devices of such a user").hinting("0 for no limit of the user's own.").holding(known.userMaxActivations()));
    }
}
