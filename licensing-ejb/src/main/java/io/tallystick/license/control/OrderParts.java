package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.entity.License;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Shows orders with their licenses, part by part: an order may have any number of them (requirement L22). */
@ApplicationScoped
public class OrderParts {

    /** Licenses in a part at the most. */
    public static final int MOST = 100;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    LicenseViews views;

    /**
     * The order with its licenses in the order of their ids.
     *
     * @param after id behind which they begin; 0 for the first of them
     */
    public IssuedOrder of(Caller caller, OrderView order, long after) {
        Reach reach = new Reach(caller.scope());
        List<License> found = reach.bind(em.createQuery("select l from License l where l.origin.companyId = :company and l.origin.orderId = :order"
                + " and l.id > :after" + reach.condition() + " order by l.id", License.class)).setParameter("company", caller.companyId())
            .setParameter("order", order.id()).setParameter("after", after).setMaxResults(MOST + 1).getResultList();
        return new IssuedOrder(order, views.all(found.subList(0, Math.min(MOST, found.size()))),
            found.size() > MOST ? found.get(MOST - 1).id() : null);
    }
}
