package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.customer.boundary.OrderFilter;
import io.tallystick.customer.boundary.OrderView;
import io.tallystick.customer.boundary.Orders;
import io.tallystick.license.control.Changing;
import io.tallystick.license.control.Issuing;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.LicenseSearch;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.license.control.OrderParts;
import io.tallystick.license.entity.License;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The licenses of a company, as its vendor works with them. */
@Stateless
public class Licenses {

    @EJB
    Companies companies;
    @EJB
    Products products;
    @EJB
    Bundles bundles;
    @EJB
    Orders orders;
    @EJB
    LicenseUsers users;
    @Inject
    LicenseRows rows;
    @Inject
    LicenseViews views;
    @Inject
    LicenseSearch search;
    @Inject
    OrderParts parts;
    @Inject
    Issuing issuing;
    @Inject
    Changing changing;
    @Inject
    Event<LicenseIssued> issued;
    @Inject
    Event<LicenseChanged> changed;
    @Inject
    Event<LicenseReset> reset;

    /** Opens an order and issues its licenses, wholly or not at all: {@code order_id_exists}, {@code unknown_product}. */
    public IssuedOrder issue(Caller caller, LicenseOrder command) {
        Set<String> hashed = new HashSet<>();
        LicenseOrder prepared = command.withUsers(user -> hashed.add(user.email()) ? users.prepared(caller, user) : user);
        OrderView order = orders.open(caller, command.orderStoreId(), command.customer());
        return new IssuedOrder(order, prepared.items().stream().flatMap(item -> issue(caller, order, item)).toList(), null);
    }

    /** Issues further licenses in an order, wholly or not at all: {@code not_found}, and the refusals of {@link #issue}. All of them are shown. */
    public IssuedOrder issueMore(Caller caller, long orderId, List<LicenseOrder.Item> items) {
        List<LicenseOrder.Item> prepared = new LicenseOrder(null, null, items).withUsers(user -> users.prepared(caller, user)).items();
        OrderView order = orders.held(caller, orderId);
        IssuedOrder before = parts.of(caller, order, 0);
        Stream<LicenseView> further = prepared.stream().flatMap(item -> issue(caller, order, item));
        return new IssuedOrder(order, Stream.concat(before.licenses().stream(), further).toList(), before.next());
    }

    /** One license; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseView get(Caller caller, long id) {
        return view(found(caller, id, LockModeType.NONE));
    }

    /** One license as one of its users is shown it; {@code userId} is null for a license key. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LicenseView shownTo(Caller caller, long id, Long userId) {
        return views.view(found(caller, id, LockModeType.NONE), userId == null ? null : users.known(userId).orElse(null));
    }

    /**
     * The licenses that the filter lets through, newest first where the page names no other order: {@code id}, {@code created_at},
     * {@code validity_period} (when they expire), {@code license_key}. Of a page that begins beside a license nothing is counted that was
     * skipped, so that a million can be paged through: {@code page.edges()} name the first and last license shown, beside which the pages
     * before and after it lie. The count stops at {@link io.tallystick.shared.Listing#COUNTED}.
     *
     * @throws LicensingException {@code validation_error} for an order that there is not
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<LicenseView> list(Caller caller, LicenseFilter filter, Page.Request page) {
        return search.find(caller, filter, page).mapAll(views::all);
    }

    /** An order with the first of its licenses; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IssuedOrder order(Caller caller, long orderId) {
        return parts.of(caller, orders.get(caller, orderId), 0);
    }

    /** The order with those of its licenses that come behind this id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IssuedOrder part(Caller caller, OrderView order, long after) {
        return parts.of(caller, order, after);
    }

    /** The orders that the filter lets through with the first of their licenses, in the order of {@link Orders#list}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<IssuedOrder> orders(Caller caller, OrderFilter filter, Page.Request page) {
        return orders.list(caller, filter, page).map(order -> parts.of(caller, order, 0));
    }

    /** Changes a license under its lock; {@code not_found}, {@code validation_error}. Its product loses no custom field meanwhile. */
    public LicenseView change(Caller caller, long id, LicenseChange change) {
        if (!change.customFields().isEmpty()) {
            companies.hold(caller);
        }
        License license = found(caller, id, LockModeType.PESSIMISTIC_WRITE);
        String difference = changing.apply(caller, license, change);
        changed.fire(new LicenseChanged(caller, id, license.terms(), difference));
        return view(license);
    }

    /** Deactivates all devices and zeroes all consumption of a license (§5). */
    public LicenseView reset(Caller caller, long id) {
        License license = found(caller, id, LockModeType.PESSIMISTIC_WRITE);
        reset.fire(new LicenseReset(caller, id, changing.reset(license)));
        return view(license);
    }

    private Stream<LicenseView> issue(Caller caller, OrderView order, LicenseOrder.Item item) {
        List<LicenseTemplate> templates = item.bundleCode() != null ? bundles.templates(caller, item.bundleCode())
            : List.of(products.sold(caller, item.productCode(), item.policyCode()));
        return item.licenses().stream().flatMap(grant -> issuing.issue(caller, order, templates, grant, item.bundleCode()).stream())
            .map(license -> {
                issued.fire(new LicenseIssued(caller, license.id()));
                return view(license);
            });
    }

    private License found(Caller caller, long id, LockModeType lock) {
        return rows.byId(caller, id, lock).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private LicenseView view(License license) {
        return views.view(license);
    }
}
