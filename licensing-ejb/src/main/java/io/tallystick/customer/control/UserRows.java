package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.customer.boundary.LicenseUserFilter;
import io.tallystick.customer.boundary.NameSpelling;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the rows of license users; every query is limited to a company. */
@ApplicationScoped
public class UserRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The user of this name, in any spelling. */
    public Optional<LicenseUser> byEmail(Caller caller, String email) {
        return em.createQuery("select u from LicenseUser u where u.companyId = :company and u.email = :email", LicenseUser.class)
            .setParameter("company", caller.companyId()).setParameter("email", LicenseUser.canonical(email)).getResultStream().findFirst();
    }

    /** The user of this id. */
    public Optional<LicenseUser> byId(Caller caller, long id, LockModeType lock) {
        Optional<LicenseUser> found = reached(caller).where("u.id = ?", id).first();
        found.filter(user -> lock != LockModeType.NONE).ifPresent(user -> em.refresh(user, lock));
        return found;
    }

    /** The page, newest first where no other order is wished. */
    public Page<LicenseUser> list(Caller caller, LicenseUserFilter filter, Page.Request page) {
        return reached(caller).orderedBy("created_at", "u.createdAt", false).orderedBy("email", "u.email", false).standard("created_at", true)
            .beginning(filter.search() == null ? null : NameSpelling.of(filter.search()).folded(), "u.email", "u.soughtName.firstNameFirst",
                "u.soughtName.lastNameFirst")
            .where("u.email = ?", filter.email() == null ? null : LicenseUser.canonical(filter.email())).where("u.active = ?", filter.active())
            .where("u.id in (select a.userId from Assignment a where a.licenseId = ?)", filter.licenseId()).page(page, LicenseUser::id);
    }

    /** Refuses to change a user who uses licenses of products that the caller does not reach ({@code management_key_product_not_allowed}). */
    public void requireOwn(Caller caller, long id) {
        if (caller.scope().level() == Scope.Level.PRODUCTS && ProductReach.of(caller).usersOfOthers(all(caller)).where("u.id = ?", id).first().isPresent()) {
            throw new LicensingException(ErrorCode.MANAGEMENT_KEY_PRODUCT_NOT_ALLOWED, "The user uses licenses of other products, too: use a"
                + " management key that is allowed for them.");
        }
    }

    /** True while a license or a device names the user: they are named as a read model. */
    public boolean isKnown(long id) {
        return em.createQuery("select count(a) from Assignment a where a.userId = :id", Long.class).setParameter("id", id).getSingleResult() > 0
            || em.createQuery("select count(d) from Device d where d.userId = :id", Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    private Listing<LicenseUser> reached(Caller caller) {
        return ProductReach.of(caller).users(all(caller));
    }

    private Listing<LicenseUser> all(Caller caller) {
        return Listing.of(em, LicenseUser.class, "u", "u.companyId = ?", caller.companyId());
    }
}
