package io.tallystick.audit.control;

import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditPlace;
import io.tallystick.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds lines. Each filter that people use has an index which ends in the order of the list (V16), so that a page is read, not sorted. */
@ApplicationScoped
public class AuditSearch {

    static final String LINE = "select new io.tallystick.audit.boundary.AuditLine(e.id, e.at, e.event, e.actor, e.code, e.licenseId,"
        + " e.deviceId, e.address, e.detail, e.chainPosition, e.chainHash) from AuditEntry e where e.companyId = :company";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** So many lines at the most, newest first, from behind that place. */
    public List<AuditLine> newestFirst(long companyId, AuditFilter filter, AuditPlace after, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("company", companyId));
        StringBuilder query = new StringBuilder(LINE);
        where(query, parameters, filter);
        if (after != null) {
            query.append(" and e.at <= :at and (e.at < :at or e.id < :id)");
            parameters.putAll(Map.of("at", after.at(), "id", after.id()));
        }
        TypedQuery<AuditLine> found = em.createQuery(query + " order by e.at desc, e.id desc", AuditLine.class);
        parameters.forEach(found::setParameter);
        return found.setHint(Listing.VALUES_APART, "true").setMaxResults(most).getResultList();
    }

    private static void where(StringBuilder query, Map<String, Object> parameters, AuditFilter filter) {
        limit(query, parameters, "license", filter.licenseId(), "e.licenseId = :license");
        limit(query, parameters, "device", filter.deviceId(), "e.deviceId = :device");
        limit(query, parameters, "event", filter.event(), "e.event = :event");
        limit(query, parameters, "code", filter.code(), "e.code = :code");
        limit(query, parameters, "actor", filter.actor(), "e.actor = :actor");
        limit(query, parameters, "address", filter.address(), "e.address = :address");
        limit(query, parameters, "from", filter.from(), "e.at >= :from");
        limit(query, parameters, "to", filter.to(), "e.at < :to");
        limit(query, parameters, "text", filter.text() == null ? null : contained(filter.text()),
            "(lower(e.detail) like :text escape '!' or lower(e.actor) like :text escape '!')");
    }

    private static void limit(StringBuilder query, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            query.append(" and ").append(condition);
        }
    }

    /** What is typed is meant as it stands: a percent sign is a percent sign. */
    static String contained(String text) {
        return "%" + Listing.pattern(text.toLowerCase(Locale.ROOT));
    }
}
