package io.tallystick.catalog.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.ProductPartChanged;
import io.tallystick.catalog.boundary.ProductPartChanged.Deed;
import io.tallystick.catalog.boundary.ProductPartChanged.Part;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a product by their codes, and tells what happens to them. */
@ApplicationScoped
public class ProductParts {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Event<ProductPartChanged> changed;

    /**
     * The part of this name.
     *
     * @param column that holds its name
     */
    public <T> Optional<T> find(Class<T> type, String column, Product product, String name) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.productId = :product and x." + column + " = :name", type)
            .setParameter("product", product.id()).setParameter("name", name).getResultStream().findFirst();
    }

    /** The part of this name; {@code not_found}. */
    public <T> T get(Class<T> type, String column, Product product, String name) {
        return find(type, column, product, name).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** Refuses a name that a part of this kind has: {@code duplicate_value}. */
    public <T> void requireFree(Class<T> type, String column, Product product, String name) {
        if (find(type, column, product, name).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The product has " + name + " already: change that, or choose another name.");
        }
    }

    /** All parts of a kind, in the order in which they were made. */
    public <T> List<T> all(Class<T> type, Product product) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.productId = :product order by x.id", type)
            .setParameter("product", product.id()).getResultList();
    }

    /** Refuses to take away what something else names: {@code still_in_use}. */
    public void requireUnused(String count, long id, String sentence) {
        if (em.createQuery(count, Long.class).setParameter("id", id).getSingleResult() > 0) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, sentence);
        }
    }

    /** Tells that something happened to a part. */
    public void tell(Caller caller, Product product, Part part, Deed deed, String name) {
        em.flush();
        changed.fire(new ProductPartChanged(caller, product.view().shortCode(), part, deed, name));
    }
}
