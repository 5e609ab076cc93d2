package io.tallystick.web.page.console.access;

import io.tallystick.access.boundary.OauthClientOrder;
import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms of OAuth clients: a new one, another secret. */
final class ClientForm {

    private static final String SCOPE = "scope";
    private static final String SCOPE_ID = "scope_id";
    private static final String GRACE = "grace";
    private static final Map<String, String> SCOPES = new LinkedHashMap<>();
    /** Hours, as the API counts them. */
    private static final Map<String, String> GRACES = new LinkedHashMap<>();

    static {
        SCOPES.put(Scope.Level.COMPANY.name(), "the whole company");
        SCOPES.put(Scope.Level.CUSTOMER_ACCOUNT.name(), "one customer account");
        SCOPES.put(Scope.Level.CUSTOMER.name(), "one customer");
        SCOPES.put(Scope.Level.LICENSE.name(), "one license");
        GRACES.put("24", "24 hours more");
        GRACES.put("168", "7 days more");
        GRACES.put("720", "30 days more");
        GRACES.put("8760", "a year more, for request files that travel slowly");
        GRACES.put("0", "no longer: end it, and every older one, now");
    }

    private ClientForm() {
    }

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>(AccessWords.fields());
        fields.add(1, Field.choice(SCOPE, "It reaches", SCOPES));
        fields.add(2, Field.of("number", SCOPE_ID, "Id of the account, customer or license").hinting("As its page shows it. Empty for the whole company."));
        return fields;
    }

    static OauthClientOrder order(SentForm form) {
        return new OauthClientOrder(AccessWords.name(form), scope(form), form.text("read_only").isPresent(), AccessWords.products(form));
    }

    static List<Field> graces() {
        return List.of(Field.choice(GRACE, "The present secret works", GRACES)
            .hinting("Also for request files that were signed with it. End it now when somebody else may know it."));
    }

    static Duration grace(SentForm form) {
        return form.text(GRACE).filter(GRACES::containsKey).map(Long::valueOf).map(Duration::ofHours)
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "Choose how long the present secret works."));
    }

    private static Scope scope(SentForm form) {
        Scope.Level level = form.text(SCOPE).filter(SCOPES::containsKey).map(Scope.Level::valueOf)
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "Choose what it reaches."));
        boolean named = form.text(SCOPE_ID).isPresent();
        if (level == Scope.Level.COMPANY && named) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The whole company needs no id: leave it empty, or choose what the id is of.");
        }
        return level == Scope.Level.COMPANY ? Scope.COMPANY : new Scope(level, id(form));
    }

    private static long id(SentForm form) {
        String text = form.required(SCOPE_ID, "Enter the id of the account, customer or license.");
        if (!text.matches("\\d{1,18}")) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The id is a number, as the page of the account, customer or license shows it.");
        }
        return Long.parseLong(text);
    }
}
