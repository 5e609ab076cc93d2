package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.license.control.Changing;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.UseTraces;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a vendor does to a license once it is issued, beside changing its terms: each under the lock of its row. */
@Stateless
public class LicenseCare {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    Products products;
    @EJB
    Licenses licenses;
    @Inject
    LicenseRows rows;
    @Inject
    Changing changing;
    @Inject
    UseTraces traces;
    @Inject
    Event<ConsumptionReset> reset;
    @Inject
    Event<LicenseDeleted> deleted;
    @Inject
    Event<LicenseFeatureChanged> featureChanged;
    @Inject
    Clock clock;

    /** Sets all meters of a license to zero; its devices stay active. {@code not_found}. */
    public LicenseView resetConsumption(Caller caller, long id) {
        License license = held(caller, id);
        reset.fire(new ConsumptionReset(caller, id, changing.clearMeters(license)));
        return licenses.get(caller, id);
    }

    /**
     * Deletes a license that was issued by mistake: {@code still_in_use} once it was activated, or units were booked on it, or it is a trial
     * or one of a bundle. Its order stays.
     */
    public void delete(Caller caller, long id) {
        License license = held(caller, id);
        traces.requireNone(id);
        deleted.fire(new LicenseDeleted(caller, id, license.licenseKey() == null ? rows.assignments(id).size() + " users" : license.licenseKey()));
        for (String rows : List.of("LicenseFeature", "LicenseCustomField", "LicenseNote", "Assignment")) {
            em.createQuery("delete from " + rows + " x where x.licenseId = :license").setParameter("license", id).executeUpdate();
        }
        em.remove(license);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "Something else depends on the license: disable it instead.");
        }
    }

    /**
     * Adds a feature of the product to a license: {@code validation_error} when the product has no such feature, {@code duplicate_value} when
     * the license has it. In the caller's turn in its company, so that the product does not lose the feature meanwhile (requirement C10).
     *
     * @param terms turns the product's grant into that of this license
     */
    public LicenseFeatureView addFeature(Caller caller, long id, String code, UnaryOperator<FeatureGrant> terms) {
        companies.hold(caller);
        License license = held(caller, id);
        FeatureView feature = products.get(caller, license.origin().productId()).features().stream().filter(each -> each.code().equals(code))
            .findFirst().orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "The product has no feature " + code + "."));
        if (rows.feature(id, code).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The license has the feature " + code + " already: change it instead.");
        }
        FeatureGrant granted = terms.apply(new FeatureGrant(null, feature.consumption(), feature.floating()));
        LicenseFeature added = new LicenseFeature(id, feature, granted, LocalDate.now(clock));
        em.persist(added);
        em.flush();
        featureChanged.fire(new LicenseFeatureChanged(caller, id, added.id(), code, true));
        return added.view(feature.name(), feature.metadata(), LocalDate.now(clock));
    }

    /** Takes a feature from a license: {@code not_found}, {@code still_in_use} once units were booked on it. Its slots are freed. */
    public void removeFeature(Caller caller, long id, String code) {
        held(caller, id);
        LicenseFeature feature = rows.feature(id, code).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        traces.requireNoneOfFeature(feature.id());
        featureChanged.fire(new LicenseFeatureChanged(caller, id, feature.id(), code, false));
        em.remove(feature);
        em.flush();
    }

    private License held(Caller caller, long id) {
        return rows.byId(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
