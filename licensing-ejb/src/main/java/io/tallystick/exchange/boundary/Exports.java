package io.tallystick.exchange.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.control.ExportRows;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Lists of any length, for files. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Exports {

    /** The longest page. */
    public static final int MOST = 1000;

    @Inject
    ExportRows rows;
    @Inject
    Event<ListExported> exported;

    /**
     * Rows of the caller's company in the order of their ids, a cell for each of {@link ExportKind#columns}: numbers, truths and texts; moments as
     * ISO 8601; null for nothing (requirement X7).
     *
     * @param afterId behind this id; 0 for the first page
     * @return fewer than {@link #MOST} on the last page
     */
    public List<List<Object>> page(Caller caller, ExportKind kind, long afterId) {
        caller.requireAllProducts();
        return rows.page(caller.companyId(), kind, afterId, MOST);
    }

    /** Tells that a list was taken out as a file; called when its last row has been written, or could not be (requirement X8). */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void taken(Caller caller, Extract extract) {
        exported.fire(new ListExported(caller, extract));
    }
}
