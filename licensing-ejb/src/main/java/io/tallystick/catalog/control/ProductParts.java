package io.tallystick.catalog.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.ProductPartChanged.Deed;
import io.tallystick.catalog.boundary.ProductPartChanged;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Makes, changes and takes away the parts of a product, and tells of it. In the caller's turn in its company, so that parts of one product
 * change one after another, and not while a license gets them.
 */
@ApplicationScoped
public class ProductParts {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Catalog catalog;
    @Inject
    Event<ProductPartChanged> changed;

    /** The part of this name; {@code not_found}. */
    public <T> T get(PartKind<T> kind, Product product, String name) {
        return find(kind, product, name).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** Makes a part of a name that is free: {@code not_found} without the product, {@code duplicate_value}. */
    public <T> T make(Caller caller, long productId, PartKind<T> kind, String name, Function<Product, T> birth) {
        Product product = held(caller, productId);
        if (find(kind, product, name).isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "The product has " + name + " already: change that, or choose another name.");
        }
        T part = birth.apply(product);
        em.persist(part);
        tell(new ProductPartChanged(caller, product.view().shortCode(), kind.part(), Deed.CREATED, name, ""));
        return part;
    }

    /** Changes a part; {@code not_found}. */
    public <T> T change(Caller caller, long productId, PartKind<T> kind, String name, BiConsumer<Product, T> change) {
        Product product = held(caller, productId);
        T part = get(kind, product, name);
        Map<String, Object> before = Columns.of(part);
        change.accept(product, part);
        String difference = Difference.between(before, Columns.of(part)).toString();
        tell(new ProductPartChanged(caller, product.view().shortCode(), kind.part(), Deed.CHANGED, name, difference));
        return part;
    }

    /**
     * Takes a part away; {@code not_found}.
     *
     * @param check refuses what something was made from (requirement C10)
     */
    public <T> void remove(Caller caller, long productId, PartKind<T> kind, String name, BiConsumer<Product, T> check) {
        Product product = held(caller, productId);
        T part = get(kind, product, name);
        check.accept(product, part);
        em.remove(part);
        tell(new ProductPartChanged(caller, product.view().shortCode(), kind.part(), Deed.DELETED, name, ""));
    }

    /** All parts of a kind, in the order in which they were made. */
    public <T> List<T> all(PartKind<T> kind, Product product) {
        return em.createQuery("select x from " + kind.type().getSimpleName() + " x where x.productId = :product order by x.id", kind.type())
            .setParameter("product", product.id()).getResultList();
    }

    /** Refuses to take away what something else names: {@code still_in_use}. */
    public void requireUnused(String count, long id, String sentence) {
        if (em.createQuery(count, Long.class).setParameter("id", id).getSingleResult() > 0) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, sentence);
        }
    }

    private Product held(Caller caller, long productId) {
        companies.hold(caller);
        return catalog.byId(caller, productId);
    }

    private <T> Optional<T> find(PartKind<T> kind, Product product, String name) {
        String query = "select x from " + kind.type().getSimpleName() + " x where x.productId = :product and x." + kind.column() + " = :name";
        return em.createQuery(query, kind.type()).setParameter("product", product.id()).setParameter("name", name).getResultStream().findFirst();
    }

    private void tell(ProductPartChanged event) {
        em.flush();
        changed.fire(event);
    }
}
