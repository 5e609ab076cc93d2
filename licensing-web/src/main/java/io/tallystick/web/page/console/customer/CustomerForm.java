package io.tallystick.web.page.console.customer;

import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.Metadata;
import io.tallystick.web.page.console.form.Typed;
import java.util.List;
import java.util.Map;

/** A customer as a form. */
final class CustomerForm {

    /** Nobody yet. */
    static final CustomerView NOBODY = new CustomerView("", "", "", "", "", "", "", "", "", "", "{}", null);

    private static final int NAME = 200;

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
            Metadata.field(customer.metadata()));
    }

    static CustomerView read(Typed typed) {
        return new CustomerView(typed.email(), line(typed, "company_name"), line(typed, "reference"), line(typed, "phone"), line(typed, "first_name"),
            line(typed, "last_name"), line(typed, "city"), line(typed, "postcode"), line(typed, "state"), line(typed, "country"), Metadata.read(typed),
            typed.text("account", NAME));
    }

    private static String line(Typed typed, String name) {
        return typed.textOrEmpty(name, NAME);
    }
}
