package io.tallystick.web.page.console.customer;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.Typed;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import java.util.List;
import java.util.Map;

/** A customer as a form. */
final class CustomerForm {

    /** Nobody yet. */
    static final CustomerView NOBODY = new CustomerView("", "", "", "", "", "", "", "", "", "", "{}", null);

    private static final int NAME = 200;
    private static final int LONGEST_METADATA = 20_000;

    private CustomerForm() {
    }

    /** @param accounts name by code of the customer accounts, none at first */
    static List<Field> fields(CustomerView customer, Map<String, String> accounts) {
        return List.of(Field.of("email", "email", "E-mail address").must().holding(customer.email()),
            Field.text("company_name", "Company").holding(customer.companyName()), Field.text("first_name", "First name").holding(customer.firstName()),
            Field.text("last_name", "Last name").holding(customer.lastName()), Field.text("phone", "Phone").holding(customer.phone()),
            Field.text("reference", "Reference").hinting("What your own books call the customer.").holding(customer.reference()),
            Field.text("city", "City").holding(customer.city()), Field.text("postcode", "Postcode").holding(customer.postcode()),
            Field.text("state", "State").holding(customer.state()), Field.text("country", "Country").holding(customer.country()),
            Field.choice("account", "Customer account", accounts).free().holding(customer.customerAccount() == null ? "" : customer.customerAccount()),
            Field.lines("metadata", "Metadata").hinting("A JSON object of your own.").holding(customer.metadata()));
    }

    static CustomerView read(Typed typed) {
        return new CustomerView(typed.email(), line(typed, "company_name"), line(typed, "reference"), line(typed, "phone"), line(typed, "first_name"),
            line(typed, "last_name"), line(typed, "city"), line(typed, "postcode"), line(typed, "state"), line(typed, "country"), metadata(typed),
            typed.text("account", NAME));
    }

    private static String line(Typed typed, String name) {
        return typed.textOrEmpty(name, NAME);
    }

    private static String metadata(Typed typed) {
        String text = typed.text("metadata", LONGEST_METADATA);
        try {
            return text == null ? "{}" : Json.compact(Bodies.object(text));
        } catch (LicensingException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The metadata is not a JSON object: check its braces and quotes.");
        }
    }
}
