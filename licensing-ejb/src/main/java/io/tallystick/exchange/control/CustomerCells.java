package io.tallystick.exchange.control;

import io.tallystick.customer.boundary.CustomerView;

/** Lays the cells of a row over a customer: what a cell says replaces, an empty one changes nothing. */
final class CustomerCells {

    private static final int NAME = 100;
    private static final int TEXT = 200;
    private static final int SHORT = 50;
    private static final CustomerView NOBODY = new CustomerView("", "", "", "", "", "", "", "", "", "", "{}", null);

    private CustomerCells() {
    }

    /**
     * The customer that the row tells of.
     *
     * @param email the name of the column that names the customer
     * @param known what was known; null for nothing
     */
    static CustomerView over(Cells cells, String email, CustomerView known) {
        CustomerView before = known == null ? NOBODY : known;
        cells.required(email, 254);
        return new CustomerView(cells.email(email), cells.text("company_name", before.companyName(), TEXT),
            cells.text("reference", before.reference(), TEXT), cells.text("phone", before.phone(), SHORT),
            cells.text("first_name", before.firstName(), NAME), cells.text("last_name", before.lastName(), NAME),
            cells.text("city", before.city(), NAME), cells.text("postcode", before.postcode(), 20), cells.text("state", before.state(), NAME),
            cells.text("country", before.country(), NAME), before.metadata(), cells.text("customer_account_code", before.customerAccount(), NAME));
    }
}
