package io.tallystick.exchange.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerFilter;
import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.Customers;
import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Books rows by the boundary that books the same when it is called for (requirement X4). */
@ApplicationScoped
public class RowBooking {

    @EJB
    Licenses licenses;
    @EJB
    Customers customers;
    @Inject
    Foresight foresight;

    /** Books all rows of a batch, or throws {@link RowRefused}; what each was booked under. */
    List<RowNames> book(Batch batch) {
        List<RowNames> booked = new ArrayList<>();
        for (CsvRow row : batch.rows()) {
            try {
                booked.add(book(batch, row));
            } catch (LicensingException refused) {
                throw new RowRefused(booked.size(), row, refused, booked);
            }
        }
        return booked;
    }

    private RowNames book(Batch batch, CsvRow row) {
        RowNames names = names(batch, row);
        if (batch.dryRun()) {
            foresight.requireNew(batch.jobId(), names);
        }
        return names;
    }

    private RowNames names(Batch batch, CsvRow row) {
        Cells cells = new Cells(batch.columns(), row);
        if (batch.kind() != ImportKind.LICENSES) {
            customer(batch.caller(), cells);
            return RowNames.NONE;
        }
        IssuedOrder issued = licenses.issue(batch.caller(), new LicenseCells(cells).order("import-" + batch.jobId() + "-" + row.line()));
        return new RowNames(cells.has("order_id") ? issued.order().orderStoreId() : null,
            cells.has("license_key") ? issued.licenses().get(0).licenseKey() : null);
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
