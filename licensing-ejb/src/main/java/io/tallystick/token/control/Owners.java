package io.tallystick.token.control;

import io.tallystick.access.boundary.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;

/** Whose licenses are whose (requirements P3, P4). Names entities of other features as a read model, and never touches their classes. */
@ApplicationScoped
public class Owners {

    /** End of the address that stands for nobody at customers of trials. */
    private static final String NOBODY = "@trial.invalid";
    private static final String CUSTOMER = "select c.email from License l, Product p, CustomerOrder o join o.customer c"
        + " where l.origin.companyId = :company and l.licenseKey = :key and p.id = l.origin.productId and p.shortCode = :product"
        + " and o.id = l.origin.orderId";
    private static final String FIRST = "select t.email from IssuedToken t, License l, Product p where l.id = t.licenseId"
        + " and l.origin.companyId = :company and l.licenseKey = :key and p.id = l.origin.productId and p.shortCode = :product order by t.id";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** An address as it is compared and kept. */
    public static String spelled(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the license of this key may go to this address. Both questions are asked in any case, so that an unknown key and a wrong
     * address take the same time.
     */
    public boolean allow(Caller caller, String product, String licenseKey, String email) {
        List<String> customer = asked(CUSTOMER, caller, product, licenseKey);
        List<String> first = asked(FIRST, caller, product, licenseKey);
        boolean nobodys = customer.stream().anyMatch(each -> each.endsWith(NOBODY));
        String owner = nobodys ? first.stream().findFirst().orElse(email) : customer.stream().findFirst().orElse("");
        return MessageDigest.isEqual(spelled(owner).getBytes(StandardCharsets.UTF_8), spelled(email).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> asked(String query, Caller caller, String product, String licenseKey) {
        return em.createQuery(query, String.class).setParameter("company", caller.companyId()).setParameter("key", licenseKey)
            .setParameter("product", product).setMaxResults(1).getResultList();
    }
}
