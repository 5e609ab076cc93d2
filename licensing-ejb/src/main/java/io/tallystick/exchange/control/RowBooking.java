package io.tallystick.exchange.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Books one row by the boundary that books the same when it is called for (requirement X4). */
@ApplicationScoped
public class RowBooking {

    @EJB
    Licenses licenses;
    @EJB
    Customers customers;

    void book(Batch batch, CsvRow row) {
        Cells cells = new Cells(batch.columns(), row);
        if (batch.kind() == ImportKind.LICENSES) {
            licenses.issue(batch.caller(), new LicenseCells(cells).order("import-" + batch.jobId() + "-" + row.line()));
        } else {
            customer(batch.caller(), cells);
        }
    }

    /** A customer who is known is changed. */
    private void customer(Caller caller, Cells cells) {
        CustomerFilter same = new CustomerFilter(null, cells.required("email", 254), null);
        List<CustomerSheet> known = customers.list(caller, same, new Page.Request(1, 0)).items();
        if (known.isEmpty()) {
            customers.create(caller, CustomerCells.over(cells, "email", null));
        } else {
            customers.change(caller, known.get(0).id(), before -> CustomerCells.over(cells, "email", before));
        }
    }
}
