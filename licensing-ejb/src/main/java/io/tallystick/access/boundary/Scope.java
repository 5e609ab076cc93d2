package io.tallystick.access.boundary;

/**
 * What part of a company's licenses a caller reaches (§1.2). What lies outside answers as if it did not exist.
 *
 * @param level kind of the thing that is the whole world of the caller
 * @param id    its id; null for the whole company
 */
public record Scope(Level level, Long id) {

    /** All licenses of the company: API keys, management keys, and OAuth clients without a narrower scope. */
    public static final Scope COMPANY = new Scope(Level.COMPANY, null);

    /** The kinds of scopes, widest first. */
    public enum Level {
        /** Every license. */
        COMPANY,
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
