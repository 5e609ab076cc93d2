package io.tallystick.exchange.control;

import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.exchange.boundary.ExportKind;
import io.tallystick.shared.Iso;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads a page behind the last row of the page before, by the index of the ids; entities are not made of it. */
@ApplicationScoped
public class ExportRows {

    private static final String LICENSES = "select l.id, l.licenseKey, p.shortCode, l.origin.policyCode, l.origin.bundleCode, o.orderStoreId, c.email,"
        + " l.terms.type, l.enabled, l.terms.seats.maxActivations, l.seatCount.taken, l.seatCount.transfers, l.terms.time.validityPeriod,"
        + " l.terms.time.validDuration, l.terms.time.startDate, l.terms.time.trial, l.terms.time.maintenancePeriod,"
        + " l.terms.consumption.maxConsumptions, l.meter.total, l.createdAt from License l, Product p, CustomerOrder o, Customer c"
        + " where p.id = l.origin.productId and o.id = l.origin.orderId and c.id = l.origin.customerId and l.origin.companyId = :company"
        + " and l.id > :after order by l.id";
    private static final String DEVICES = "select d.id, d.licenseId, d.hardwareId, d.active, d.blacklisted, d.name, d.facts.hostname, d.facts.osVer,"
        + " d.facts.appVer, d.facts.appName, d.facts.sdkVer, d.facts.ip, d.facts.ipLocal, d.facts.macAddress, d.facts.vm, d.facts.vmInfo,"
        + " d.activatedAt, d.deactivatedAt, d.lastCheckAt from Device d where d.companyId = :company and d.id > :after order by d.id";
    private static final String CUSTOMERS = "select c.id, c.email, c.companyName, c.firstName, c.lastName, c.phone, c.reference, c.city, c.postcode,"
        + " c.state, c.country, a.code, c.createdAt from Customer c left join c.account a where c.companyId = :company and c.id > :after order by c.id";
    private static final String ORDERS = "select o.id, o.orderStoreId, c.email, o.createdAt from CustomerOrder o join o.customer c"
        + " where o.companyId = :company and o.id > :after order by o.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The page. */
    public List<List<Object>> page(long companyId, ExportKind kind, long afterId, int most) {
        String query = switch (kind) {
            case LICENSES -> LICENSES;
            case DEVICES -> DEVICES;
            case CUSTOMERS -> CUSTOMERS;
            case ORDERS -> ORDERS;
        };
        return em.createQuery(query, Object[].class).setParameter("company", companyId).setParameter("after", afterId).setMaxResults(most)
            .getResultStream().map(ExportRows::cells).toList();
    }

    private static List<Object> cells(Object[] values) {
        List<Object> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value instanceof OffsetDateTime moment ? Iso.of(moment) : value instanceof LicenseType type ? type.wire() : value);
        }
        return cells;
    }
}
