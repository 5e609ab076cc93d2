package io.tallystick.exchange.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.control.CsvFile;
import io.tallystick.exchange.control.ImportColumns;
import io.tallystick.exchange.control.JobRows;
import io.tallystick.exchange.entity.ImportJob;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Files that are taken in. */
@Stateless
public class Imports {

    @Inject
    JobRows rows;
    @Inject
    Event<ImportStarted> started;
    @Inject
    Event<ImportEnded> ended;

    /** Takes in a file; it is booked in the background. {@code validation_error} for one that cannot be read, {@code missing_parameters}. */
    public ImportView start(Caller caller, ImportOrder order) {
        caller.requireAllProducts();
        caller.requireWrite();
        CsvFile file = CsvFile.read(order.content());
        ImportColumns.of(order.kind()).requireFit(file.columns());
        file.requireRows();
        ImportView view = rows.add(caller, order, file).view();
        started.fire(new ImportStarted(caller, view));
        return view;
    }

    /** One import; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView get(Caller caller, long id) {
        caller.requireAllProducts();
        return found(caller, id).view();
    }

    /** The company's imports, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ImportView> list(Caller caller, Page.Request page) {
        caller.requireAllProducts();
        return rows.list(caller.companyId(), page).map(ImportJob::view);
    }

    /** Rows that were refused, in the order of their lines: behind that line, so many at the most. {@code not_found}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportRefusal> refusals(Caller caller, long id, int afterLine, int most) {
        return rows.refusals(get(caller, id).id(), afterLine, most);
    }

    /** Stops an import after the batch in hand; what was booked stays. One that has ended stays as it is. {@code not_found}. */
    public ImportView cancel(Caller caller, long id) {
        caller.requireAllProducts();
        caller.requireWrite();
        ImportJob job = rows.locked(found(caller, id).id());
        if (job.isRunning()) {
            rows.end(job, ImportState.CANCELLED);
            ended.fire(new ImportEnded(caller, job.view()));
        }
        return job.view();
    }

    private ImportJob found(Caller caller, long id) {
        return rows.byId(caller.companyId(), id).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
