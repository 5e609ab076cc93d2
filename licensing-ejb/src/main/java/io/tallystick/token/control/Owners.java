package io.tallystick.token.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
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
    @EJB
    Guesses guesses;

    /** An address as it is compared and kept. */
    public static String spelled(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Refuses a license of this key to anybody but its owner: {@code license_not_found}, for an unknown key alike. Room for guesses is looked
     * at after the answer, too: who guesses at many addresses at once is refused the right one with the rest.
     */
    public void require(Caller caller, String product, String licenseKey, String email) {
        guesses.requireRoom(caller, licenseKey);
        if (!allow(caller, product, licenseKey, email)) {
            guesses.wrong(caller, licenseKey);
            throw new LicensingException(ErrorCode.LICENSE_NOT_FOUND, "No license was found for this e-mail address and license code. "
                + "Check both for typing errors; the address is the one that the license was bought with.");
        }
        guesses.requireRoom(caller, licenseKey);
    }

    /** Both questions are asked in any case, so that an unknown key and a wrong address take the same time. */
    private boolean allow(Caller caller, String product, String licenseKey, String email) {
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
