package io.tallystick.web.v1;

import io.tallystick.customer.boundary.CustomerAccountChange;
import io.tallystick.customer.boundary.CustomerAccountOrder;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.EmailAddress;
import io.tallystick.web.wire.Fields;

/** Reads customers and customer accounts from requests (§6). */
final class CustomerFields {

    private static final int CODE = 100;
    private static final int NAME = 100;
    private static final int SHORT = 50;
    private static final int POSTCODE = 20;
    private static final String ACCOUNT = "customer_account_code";
    private static final CustomerView NOBODY = new CustomerView("", "", "", "", "", "", "", "", "", "", "{}", null);

    private CustomerFields() {
    }

    /** A customer of whom nothing was known. */
    static CustomerView customer(Fields fields) {
        email(fields);
        return over(fields, NOBODY);
    }

    /** What was known, with the members that the request names; an empty or null one clears. */
    static CustomerView over(Fields fields, CustomerView known) {
        return new CustomerView(fields.names("email") ? email(fields) : known.email(),
            text(fields, "company_name", Fields.TEXT, known.companyName()), text(fields, "reference", Fields.TEXT, known.reference()),
            text(fields, "phone", SHORT, known.phone()), text(fields, "first_name", NAME, known.firstName()),
            text(fields, "last_name", NAME, known.lastName()), text(fields, "city", NAME, known.city()),
            text(fields, "postcode", POSTCODE, known.postcode()), text(fields, "state", NAME, known.state()),
            text(fields, "country", NAME, known.country()), fields.names("metadata") ? ProductFields.metadata(fields) : known.metadata(),
            fields.names(ACCOUNT) ? fields.text(ACCOUNT, CODE) : known.customerAccount());
    }

    static CustomerAccountOrder account(Fields fields) {
        String code = fields.required("code", CODE);
        String name = fields.text("name");
        return new CustomerAccountOrder(code, name == null ? code : name, fields.truth("enabled", true));
    }

    static CustomerAccountChange accountChange(Fields fields) {
        return new CustomerAccountChange(fields.text("name"), fields.truth("enabled"));
    }

    /** The id of the one that goes into another. */
    static long from(Fields fields) {
        Long from = fields.number("from");
        if (from == null) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter from is missing: the id of the one that is to go.");
        }
        return from;
    }

    static String email(Fields fields) {
        return EmailAddress.required(fields);
    }

    private static String text(Fields fields, String name, int longest, String known) {
        String text = fields.text(name, longest);
        return text == null && !fields.names(name) ? known : text == null ? "" : text;
    }
}
