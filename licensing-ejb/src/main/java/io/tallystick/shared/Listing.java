package io.tallystick.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The rows that a list shows, condition by condition, and one page of them. A page beside a row is found by an index rather than by
 * counting what lies before it, and the count stops where it would cost more than the page.
 *
 * @param <T> the entity
 */
public final class Listing<T> {

    /** So many are counted; of more it is only said that there are more. */
    public static final int COUNTED = 10_000;

    /** Stands behind a column that is to begin like {@code :term}. */
    public static final String LIKE = " like :term escape '!'";

    /**
     * EclipseLink writes the values into a statement that has {@code exists} or {@code escape}, and a truth value as the number 1; this hint has it
     * send them apart.
     */
    public static final String VALUES_APART = "eclipselink.jdbc.bind-parameters";

    private final EntityManager em;
    private final Class<T> type;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, ListColumn> orders = new LinkedHashMap<>();
    private Page.Order standard = new Page.Order("id", true);
    private String fetched = "";

    private Listing(EntityManager em, Class<T> type, String alias) {
        this.em = em;
        this.type = type;
        this.alias = alias;
        orders.put("id", new ListColumn(alias, alias + ".id", false));
    }

    /**
     * All rows of an owner, newest first.
     *
     * @param owner condition that no row of anybody else meets, with {@code ?} for the id
     */
    public static <T> Listing<T> of(EntityManager em, Class<T> type, String alias, String owner, long id) {
        return new Listing<>(em, type, alias).where(owner, id);
    }

    /** Only rows of which this holds. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only rows of which this holds, where {@code ?} is the value; null does not limit. */
    public Listing<T> where(String condition, Object value) {
        if (value != null) {
            String name = "p" + parameters.size();
            parameters.put(name, value);
            conditions.add(condition.replace("?", ":" + name));
        }
        return this;
    }

    /** Only rows in which one of these columns begins like this; null does not limit. */
    public Listing<T> beginning(String term, String... paths) {
        return term == null ? this
            : where("(" + Arrays.stream(paths).map(path -> path + LIKE).collect(Collectors.joining(" or ")).replace(":term", "?") + ")", pattern(term));
    }

    /** The pattern for {@link #LIKE} of texts that begin like this; nothing in it stands for anything else. */
    public static String pattern(String term) {
        return term.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Reads this with each row of a page; as {@code left join fetch c.account}. */
    public Listing<T> fetching(String join) {
        fetched = " " + join;
        return this;
    }

    /**
     * May be ordered by this column.
     *
     * @param name     in {@code order_by}
     * @param nullable whether it may be absent
     */
    public Listing<T> orderedBy(String name, String path, boolean nullable) {
        orders.put(name, new ListColumn(alias, path, nullable));
        return this;
    }

    /** Is shown in this order where no other is wished. */
    public Listing<T> standard(String name, boolean descending) {
        standard = new Page.Order(name, descending);
        return this;
    }

    /** The page; {@code validation_error} for an order that the list does not know, and beside a row that its owner does not have. */
    public Page<T> page(Page.Request wanted, ToLongFunction<T> id) {
        Page.Order order = wanted.order() == null ? standard : wanted.order();
        if (!orders.containsKey(order.by())) {
            throw invalid("order_by must be one of " + orders.keySet() + ", or one of them with - before it.");
        }
        List<T> items = items(wanted, orders.get(order.by()), order.descending() != wanted.backwards());
        int count = bind("select " + alias + ".id" + rows("", conditions), Long.class, parameters).setMaxResults(COUNTED + 1).getResultList().size();
        return Page.of(items, wanted, count, COUNTED, id);
    }

    /** The first row of them; empty when there is none. */
    public Optional<T> first() {
        return bind("select " + alias + rows(fetched, conditions), type, parameters).setMaxResults(1).getResultList().stream().findFirst();
    }

    private List<T> items(Page.Request wanted, ListColumn column, boolean descending) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        if (wanted.beside() != null) {
            Object edge = edge(column, wanted.beside().id());
            values.put("edgeId", wanted.beside().id());
            if (edge != null && !column.isId()) {
                values.put("edge", edge);
            }
            all.add(column.beyond(edge == null, descending));
        }
        return bind("select " + alias + rows(fetched, all) + " order by " + column.order(descending), type, values)
            .setFirstResult(wanted.beside() == null ? wanted.offset() : 0).setMaxResults(wanted.limit() + 1).getResultList();
    }

    /** What the row has in this column. It need not meet the other conditions any more: it may have changed since it was shown. */
    private Object edge(ListColumn column, long id) {
        List<String> itself = List.of(conditions.get(0), column.id() + " = :edgeId");
        List<Object> found = bind("select " + column.path() + rows("", itself), Object.class, Map.of("p0", parameters.get("p0"), "edgeId", id))
            .getResultList();
        if (found.isEmpty()) {
            throw invalid("There is no row " + id + " to begin at: begin without after and before.");
        }
        return found.get(0);
    }

    private String rows(String join, List<String> all) {
        return " from " + type.getSimpleName() + " " + alias + join + " where " + String.join(" and ", all);
    }

    private <R> TypedQuery<R> bind(String query, Class<R> result, Map<String, Object> values) {
        TypedQuery<R> bound = em.createQuery(query, result).setHint(VALUES_APART, "true");
        values.forEach(bound::setParameter);
        return bound;
    }

    private static LicensingException invalid(String sentence) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, sentence);
    }
}
