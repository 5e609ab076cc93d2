package io.tallystick.license.control;

import io.tallystick.access.boundary.Scope;
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
            case CUSTOMER_ACCOUNT -> " and exists (select reached.id from Customer reached where reached.id = l.origin.customerId"
                + " and reached.account.id = :scope)";
            case CUSTOMER -> " and l.origin.customerId = :scope";
            case LICENSE -> " and l.id = :scope";
        };
    }

    /** Fills in the condition's parameter. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return scope.isCompany() ? query : query.setParameter("scope", scope.id());
    }
}
