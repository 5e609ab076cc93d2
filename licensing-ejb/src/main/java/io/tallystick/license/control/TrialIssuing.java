package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.customer.boundary.Orders;
import io.tallystick.license.boundary.LicenseIssued;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.license.boundary.TrialClaim;
import io.tallystick.license.boundary.TrialIssued;
import io.tallystick.license.boundary.TrialWish;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.Trial;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Issues a trial under an order of its own, with the row that remembers for whom. */
@ApplicationScoped
public class TrialIssuing {

    private static final String NOBODY = "@trial.invalid";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Orders orders;
    @Inject
    Issuing issuing;
    @Inject
    TrialRows trials;
    @Inject
    LicenseKeys random;
    @Inject
    Event<LicenseIssued> issued;
    @Inject
    Event<TrialIssued> trialIssued;
    @Inject
    Clock clock;

    /** The license of a claimant's next trial; the company is locked. */
    public License issue(Caller caller, TrialWish wish, TrialClaim claim) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String orderId = "trial-" + random.next();
        OrderView order = orders.openForVisitor(caller, orderId, customer(wish, orderId));
        License license = issuing.issue(caller, order, List.of(claim.template()), grant(claim), null).get(0);
        long product = claim.template().product().id();
        em.persist(new Trial(caller.companyId(), product, claim.claimant(), trials.count(product, claim.claimant()) + 1, license.id(), now));
        em.flush();
        issued.fire(new LicenseIssued(caller, license.id()));
        trialIssued.fire(new TrialIssued(caller, license.id(), claim.claimant()));
        return license;
    }

    private static LicenseOrder.Grant grant(TrialClaim claim) {
        return new LicenseOrder.Grant(null, claim.user() == null ? List.of() : List.of(claim.user()), true, UnaryOperator.identity(), Map.of(),
            Map.of(), "{}");
    }

    /** Whoever does not tell an e-mail becomes a customer of an address that reaches nobody. */
    private static CustomerView customer(TrialWish wish, String orderId) {
        CustomerView told = wish.customer();
        return wish.email() != null ? told : new CustomerView(orderId + NOBODY, told.companyName(), told.reference(), told.phone(),
            told.firstName(), told.lastName(), told.city(), told.postcode(), told.state(), told.country(), told.metadata(), null);
    }
}
