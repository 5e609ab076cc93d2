package io.tallystick.web.page;

import io.tallystick.access.boundary.Caller;
import io.tallystick.branding.boundary.PortalView;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** One request for a page: whose pages these are, who visits, and what the page needs to have its forms back. */
@RequestScoped
public class Visit {

    private PortalView portal;
    private Caller caller;
    private String token = "";
    private String template;
    private Map<String, ?> words;
    private String plain = "refused";
    private final Map<String, Object> frame = new HashMap<>();
    private Function<LicensingException, String> wording = refusal -> null;

    /** The visit begins. */
    public void begin(String itsToken) {
        token = itsToken;
    }

    /** Whose pages they are, and who visits; null for what is not known. */
    public void at(PortalView itsPortal, Caller itsCaller) {
        portal = itsPortal;
        caller = itsCaller;
    }

    /** Whose pages these are; null where the host name shows nobody's. */
    public PortalView portal() {
        return portal;
    }

    /** The visitor, limited to the company whose pages these are. */
    public Caller caller() {
        return caller;
    }

    /** What each form of this visitor holds, and no other site knows. */
    public String token() {
        return token;
    }

    /** Words that each page of this visit sees. */
    public Map<String, Object> frame() {
        return frame;
    }

    /** Refusals that no page tells of itself are shown by this template. */
    public void plain(String itsPlain) {
        plain = itsPlain;
    }

    /** When something is refused from now on, this page is shown again with the refusal on top. */
    public void again(String itsTemplate, Map<String, ?> itsWords) {
        template = itsTemplate;
        words = itsWords;
    }

    /** How this page tells of refusals that it knows better than others do: a sentence, or null for the usual one. */
    public void wording(Function<LicensingException, String> itsWording) {
        wording = itsWording;
    }

    Alert alert(LicensingException refusal) {
        String own = refusal instanceof ForeignFormException ? null : wording.apply(refusal);
        return new Alert(own == null ? PlainWords.of(refusal) : own, refusal.code().wire());
    }

    /** The page that is shown for a refusal. */
    String template() {
        return template == null ? plain : template;
    }

    Map<String, ?> words() {
        return words;
    }
}
