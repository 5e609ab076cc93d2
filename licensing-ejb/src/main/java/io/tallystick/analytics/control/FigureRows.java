package io.tallystick.analytics.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.analytics.boundary.ExpiringLicense;
import io.tallystick.analytics.boundary.Figures;
import io.tallystick.shared.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts in the tables of other features; every statement is limited to a company, and to an index. */
@ApplicationScoped
public class FigureRows {

    /** Days since 1970, in UTC, whatever time zone the database is set to. */
    private static final String DAY = "floor(extract(epoch from %1$s) / 86400)";
    private static final String EVENTS = ("select " + DAY + ", count(*) from audit_entry where company_id = ?1 and event = ?2 and %1$s >= ?3 and code is null "
        + "group by " + DAY).formatted("at");
    private static final String UNITS = ("select " + DAY + ", sum(units) from consumption_entry where company_id = ?1 and %1$s >= ?2 group by " + DAY)
        .formatted("booked_at");
    private static final String SEATS = "select p.id, p.name, p.short_code, s.licenses, s.used, s.allowed from (select product_id, count(*) as licenses, "
        + "sum(times_activated) as used, sum(case when allow_unlimited_activations then 0 else max_activations end) as allowed from license "
        + "where company_id = ?1 group by product_id) s join product p on p.id = s.product_id order by s.used desc, s.licenses desc, p.id";
    /** The codes are named one by one, as then the index on company, code and moment leaves out what is older. */
    private static final String REFUSED = "select code, count(*) from audit_entry where company_id = ?1 and code in ("
        + Arrays.stream(ErrorCode.values()).map(code -> "'" + code.wire() + "'").collect(Collectors.joining(", "))
        + ") and at >= ?2 group by code order by count(*) desc, code";

    private static final String ENDING = "from license l join product p on p.id = l.product_id join customer c on c.id = l.customer_id "
        + "where l.company_id = ?1 and l.ends_at >= ?2 and l.ends_at < ?3";
    private static final String COUNT_ENDING = "select count(*) from license l where l.company_id = ?1 and l.ends_at >= ?2 and l.ends_at < ?3";
    private static final String FIRST_ENDING = "select l.id, l.license_key, p.name, c.email, extract(epoch from l.ends_at) " + ENDING
        + " order by l.ends_at, l.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** How often something happened, by day since 1970. */
    public Map<Long, Long> events(Caller caller, String event, OffsetDateTime since) {
        return byDay(em.createNativeQuery(EVENTS).setParameter(1, caller.companyId()).setParameter(2, event).setParameter(3, since).getResultList());
    }

    /** How many units were booked, by day since 1970. */
    public Map<Long, Long> units(Caller caller, OffsetDateTime since) {
        return byDay(em.createNativeQuery(UNITS).setParameter(1, caller.companyId()).setParameter(2, since).getResultList());
    }

    /** Seats by product, most used first. */
    public List<Figures.ProductSeats> seats(Caller caller) {
        return rows(em.createNativeQuery(SEATS).setParameter(1, caller.companyId()).getResultList()).stream().map(row ->
            new Figures.ProductSeats(number(row[0]), (String) row[1], (String) row[2], number(row[3]), number(row[4]), number(row[5]))).toList();
    }

    /** Refusals by code, most frequent first. */
    public List<Figures.Refused> refused(Caller caller, OffsetDateTime since) {
        return rows(em.createNativeQuery(REFUSED).setParameter(1, caller.companyId()).setParameter(2, since).getResultList()).stream()
            .map(row -> new Figures.Refused((String) row[0], number(row[1]))).toList();
    }

    /** How many licenses end between two moments. */
    public long countEnding(Caller caller, OffsetDateTime from, OffsetDateTime to) {
        return number(em.createNativeQuery(COUNT_ENDING).setParameter(1, caller.companyId()).setParameter(2, from).setParameter(3, to).getSingleResult());
    }

    /** Those that end first. */
    public List<ExpiringLicense> ending(Caller caller, OffsetDateTime from, OffsetDateTime to, int most) {
        return rows(em.createNativeQuery(FIRST_ENDING).setParameter(1, caller.companyId()).setParameter(2, from).setParameter(3, to).setMaxResults(most)
            .getResultList()).stream().map(row -> new ExpiringLicense(number(row[0]), (String) row[1], (String) row[2], (String) row[3],
                Instant.ofEpochSecond(number(row[4])).atOffset(ZoneOffset.UTC))).toList();
    }

    private static Map<Long, Long> byDay(List<?> found) {
        return rows(found).stream().collect(Collectors.toMap(row -> number(row[0]), row -> number(row[1])));
    }

    private static List<Object[]> rows(List<?> found) {
        return found.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
