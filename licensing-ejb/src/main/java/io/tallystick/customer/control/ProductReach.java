package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.Listing;
import java.util.List;

/**
 * What a caller who is limited to products reaches of customers, orders and license users (requirement A15): those that have to do with a
 * license of these products; customers and users who have to do with no license at all, too, as he may have made them himself. It names
 * licenses as a read model and never touches their classes.
 *
 * @param products ids; null for no limit
 */
record ProductReach(List<Long> products) {

    private static final String AMONG = " and l.origin.productId in ?)";
    private static final String OF_CUSTOMER = "exists (select l.id from License l where l.origin.customerId = c.id";
    private static final String OF_USER = "exists (select l.id from Assignment a, License l where l.id = a.licenseId and a.userId = u.id";

    static ProductReach of(Caller caller) {
        return new ProductReach(caller.scope().level() == Scope.Level.PRODUCTS ? caller.scope().products() : null);
    }

    /** Of customers {@code c}. */
    <T> Listing<T> customers(Listing<T> list) {
        return list.where("(" + OF_CUSTOMER + AMONG
            + " or not exists (select o.id from CustomerOrder o where o.customer.id = c.id))", products);
    }

    /** Of customers {@code c} those who have a license of another product. */
    <T> Listing<T> customersOfOthers(Listing<T> list) {
        return list.where(OF_CUSTOMER + " and l.origin.productId not in ?)", products);
    }

    /** Of orders {@code o}. */
    <T> Listing<T> orders(Listing<T> list) {
        return list.where("exists (select l.id from License l where l.origin.orderId = o.id" + AMONG, products);
    }

    /** Of license users {@code u}. */
    <T> Listing<T> users(Listing<T> list) {
        return list.where("(" + OF_USER + AMONG + " or not exists (select a.id from Assignment a where a.userId = u.id))", products);
    }

    /** Of license users {@code u} those who use a license of another product. */
    <T> Listing<T> usersOfOthers(Listing<T> list) {
        return list.where(OF_USER + " and l.origin.productId not in ?)", products);
    }
}
