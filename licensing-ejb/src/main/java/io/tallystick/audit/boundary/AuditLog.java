package io.tallystick.audit.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.control.AuditSearch;
import io.tallystick.audit.control.ChainSearch;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The trail, for reading. There is no way to write to it but to do something. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditLog {

    /** The longest page. */
    public static final int MOST = 1000;

    @EJB
    Licenses licenses;
    @Inject
    AuditSearch search;
    @Inject
    ChainSearch chain;

    /**
     * A page of the caller's company, newest first (requirement T5).
     *
     * @param after where the page before ended ({@link AuditPage#next}); null for the first page
     * @param limit 1 to 1000
     * @throws LicensingException {@code management_key_product_not_allowed} for a key that is limited to products: the trail tells of all
     */
    public AuditPage page(Caller caller, AuditFilter filter, AuditPlace after, int limit) {
        caller.requireAllProducts();
        return page(caller.companyId(), filter, after, limit);
    }

    /**
     * The history of a license, newest first, also for a key that is limited to products if it reaches the license; {@code not_found}.
     *
     * @param after as in {@link #page}
     */
    public AuditPage history(Caller caller, long licenseId, AuditPlace after, int limit) {
        licenses.get(caller, licenseId);
        return page(caller.companyId(), AuditFilter.ofLicense(licenseId), after, limit);
    }

    /** How far the chain of the caller's company has come. */
    public ChainState chain(Caller caller) {
        caller.requireAllProducts();
        return chain.state(caller.companyId());
    }

    /**
     * Sealed lines in the order of the chain.
     *
     * @param after behind this position; 0 for the beginning
     * @param to    up to this position, for instance {@link ChainState#sealedTo}, which makes an export one moment's picture
     * @param limit 1 to 1000
     */
    public List<AuditLine> sealed(Caller caller, long after, long to, int limit) {
        caller.requireAllProducts();
        return chain.sealed(caller.companyId(), after, to, limit);
    }

    /** The checkpoints behind that position and up to that one, in the order of the chain. */
    public List<CheckpointView> checkpoints(Caller caller, long after, long to) {
        caller.requireAllProducts();
        return chain.checkpoints(caller.companyId(), after, to);
    }

    private AuditPage page(long companyId, AuditFilter filter, AuditPlace after, int limit) {
        List<AuditLine> lines = search.newestFirst(companyId, filter, after, limit + 1);
        boolean more = lines.size() > limit;
        List<AuditLine> shown = more ? lines.subList(0, limit) : lines;
        return new AuditPage(shown, more ? shown.get(limit - 1).place() : null);
    }
}
