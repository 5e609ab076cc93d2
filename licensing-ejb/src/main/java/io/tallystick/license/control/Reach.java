package io.tallystick.license.control;

import io.tallystick.access.boundary.Scope;
import io.tallystick.shared.Listing;
import jakarta.persistence.TypedQuery;

/**
 * A caller's scope as a condition of queries, so that what lies outside is not found rather than refused (requirement L10). Part of every
 * query that finds a license for a caller; the condition costs no statement of its own.
 *
 * @param scope what the caller reaches
 */
public record Reach(Scope scope) {

    /** What to append to a {@code where} clause over the license {@code l}; empty when the whole company is reached. */
    public String condition() {
        return switch (scope.level()) {
            case COMPANY -> "";
            case PRODUCTS -> " and l.origin.productId in :scope";
            case CUSTOMER_ACCOUNT -> " and exists (select reached.id from Customer reached where reached.id = l.origin.customerId"
                + " and reached.account.id = :scope)";
            case CUSTOMER -> " and l.origin.customerId = :scope";
            case LICENSE -> " and l.id = :scope";
        };
    }

    /** Fills in the condition's parameter. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return scope.isCompany() ? query : query.setParameter("scope", value());
    }

    /** Limits a list over the license {@code l}. */
    public <T> Listing<T> limit(Listing<T> list) {
        return scope.isCompany() ? list : list.where(condition().substring(" and ".length()).replace(":scope", "?"), value());
    }

    private Object value() {
        return scope.level() == Scope.Level.PRODUCTS ? scope.products() : scope.id();
    }
}
