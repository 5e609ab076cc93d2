package io.tallystick.web.page.token;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.token.boundary.ActivationTokens;
import io.tallystick.token.boundary.GrantedToken;
import io.tallystick.token.boundary.TokenWish;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The page that turns a machine code into an activation token. */
@Path("token")
@RequestScoped
public class TokenPageResource {

    private static final String PAGE = "activation-token";
    private static final String GIVEN = "activation-token-given";
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,190}@[^@\\s]{1,60}");
    private static final int LONGEST_CODE = 200;

    @EJB
    ActivationTokens tokens;
    @EJB
    Signatures signatures;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The empty form. */
    @GET
    public Response show() {
        return pages.show(PAGE, Map.of());
    }

    /** Takes the form, answers with the token. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> sent) {
        visit.again(PAGE, Map.of());
        SentForm form = forms.read(sent);
        visit.again(PAGE, Map.of("machine", form.text("machine").orElse(""), "email", form.text("email").orElse("")));
        GrantedToken token = granted(wish(form));
        String text = signatures.jws(token.key(), TokenText.TYPE, TokenText.claims(token).getBytes(StandardCharsets.UTF_8));
        return pages.show(GIVEN, TokenWords.of(token, text));
    }

    private GrantedToken granted(TokenWish wish) {
        try {
            return tokens.grant(visit.caller(), wish);
        } catch (LicensingException refusal) {
            throw TokenRefusals.plain(refusal);
        }
    }

    private static TokenWish wish(SentForm form) {
        String machine = form.required("machine", "Paste the machine code that your program shows.");
        String email = form.required("email", "Fill in the e-mail address that the license was bought with.");
        String code = form.required("code", "Fill in the license code.");
        if (!EMAIL.matcher(email).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is no e-mail address. Check it for typing errors.");
        }
        if (code.length() > LONGEST_CODE) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is no license code; it is much shorter. Copy it from your order.");
        }
        return new TokenWish(MachineCodeText.read(machine), email, code);
    }
}
