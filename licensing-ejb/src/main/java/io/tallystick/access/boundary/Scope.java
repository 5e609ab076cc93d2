package io.tallystick.access.boundary;

import java.util.List;

/**
 * What part of a company's licenses a caller reaches (§1.2). What lies outside answers as if it did not exist.
 *
 * @param level kind of the thing that is the whole world of the caller
 * @param id    its id; null for the whole company, and for products
 * @param products ids of the products, never empty; null for every other level
 */
public record Scope(Level level, Long id, List<Long> products) {

    /** All licenses of the company: API keys, management keys, and OAuth clients without a narrower scope. */
    public static final Scope COMPANY = new Scope(Level.COMPANY, null);

    /** The id of no product, for a key that reaches none: a condition needs one. */
    private static final long NO_PRODUCT = -1;

    /** A scope that one id names. */
    public Scope(Level level, Long id) {
        this(level, id, null);
    }

    /** The licenses of these products, by their ids. */
    public static Scope ofProducts(List<Long> ids) {
        return new Scope(Level.PRODUCTS, null, ids.isEmpty() ? List.of(NO_PRODUCT) : ids);
    }

    /** The kinds of scopes, widest first. */
    public enum Level {
        /** Every license. */
        COMPANY,
        /** The licenses of some products: management keys that are limited to them, never OAuth clients. */
        PRODUCTS,
        /** The licenses of the customers of one customer account. */
        CUSTOMER_ACCOUNT,
        /** The licenses of one customer. */
        CUSTOMER,
        /** One license. */
        LICENSE
    }

    /** True when every license of the company is reached. */
    public boolean isCompany() {
        return level == Level.COMPANY;
    }
}
