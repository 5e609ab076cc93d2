package io.tallystick.license.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** What shows that a license was used, and must therefore stay; it names rows of other features as a read model. */
@ApplicationScoped
public class UseTraces {

    private static final Map<String, String> OF_LICENSE = new LinkedHashMap<>();

    static {
        OF_LICENSE.put("select count(d) from Device d where d.licenseId = :id", "It was activated");
        OF_LICENSE.put("select count(e) from ConsumptionEntry e where e.licenseId = :id", "Units were booked on it");
        OF_LICENSE.put("select count(t) from Trial t where t.licenseId = :id", "It is the one trial of somebody");
        OF_LICENSE.put("select count(o) from License l, License o where l.id = :id and o.origin.bundleSet = l.origin.bundleSet and o.id <> l.id",
            "It belongs to a bundle");
    }

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Refuses to delete a license that was used ({@code still_in_use}); its row is locked. */
    public void requireNone(long licenseId) {
        OF_LICENSE.forEach((query, trace) -> {
            if (count(query, licenseId) > 0) {
                throw new LicensingException(ErrorCode.STILL_IN_USE, trace + ": disable the license instead, so that its history stays.");
            }
        });
    }

    /** Refuses to take away a feature of which units were booked ({@code still_in_use}). */
    public void requireNoneOfFeature(long licenseFeatureId) {
        if (count("select count(e) from ConsumptionEntry e where e.licenseFeatureId = :id", licenseFeatureId) > 0) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "Units were booked on the feature: let it expire instead, by its expiry_date.");
        }
    }

    private long count(String query, long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }
}
