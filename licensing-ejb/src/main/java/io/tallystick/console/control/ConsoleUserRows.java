package io.tallystick.console.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of console users. */
@ApplicationScoped
public class ConsoleUserRows {

    private static final String OF_COMPANY = "from ConsoleUser u where u.companyId = :company";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Those of this address: one of a company; of all companies where none is known yet. */
    public List<ConsoleUser> byEmail(Long companyId, String email) {
        String query = "select u from ConsoleUser u where u.email = :email" + (companyId == null ? "" : " and u.companyId = :company");
        var users = em.createQuery(query, ConsoleUser.class).setParameter("email", email);
        return (companyId == null ? users : users.setParameter("company", companyId)).getResultList();
    }

    /** The same where the company was named. */
    public List<ConsoleUser> byCompanyName(String company, String email) {
        return em.createQuery("select u from ConsoleUser u, Company c where c.id = u.companyId and c.name = :name and u.email = :email",
            ConsoleUser.class).setParameter("name", company).setParameter("email", email).getResultList();
    }

    /** The user of this id for a change, as the row is now. */
    public Optional<ConsoleUser> locked(long id) {
        ConsoleUser user = em.find(ConsoleUser.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (user != null) {
            em.refresh(user);
        }
        return Optional.ofNullable(user);
    }

    /** The user of this id; {@code not_found} for another company's. */
    public ConsoleUser get(Caller caller, long id) {
        return em.createQuery("select u " + OF_COMPANY + " and u.id = :id", ConsoleUser.class).setParameter("company", caller.companyId())
            .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** The users of a company, by address. */
    public Page<ConsoleUser> list(Caller caller, Page.Request page) {
        long count = em.createQuery("select count(u) " + OF_COMPANY, Long.class).setParameter("company", caller.companyId()).getSingleResult();
        return new Page<>(count, em.createQuery("select u " + OF_COMPANY + " order by u.email", ConsoleUser.class)
            .setParameter("company", caller.companyId()).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
    }

    /** Those of the company who may do everything. */
    public List<ConsoleUser> owners(Caller caller) {
        return em.createQuery("select u " + OF_COMPANY, ConsoleUser.class).setParameter("company", caller.companyId()).getResultStream()
            .filter(ConsoleUser::isOwnerWhoMaySignIn).toList();
    }

    /** How many there are on this server. */
    public long count() {
        return em.createQuery("select count(u) from ConsoleUser u", Long.class).getSingleResult();
    }

    /** Keeps a new one. */
    public void add(ConsoleUser user) {
        em.persist(user);
        em.flush();
    }

    /** Forgets one, with its sessions. */
    public void remove(ConsoleUser user) {
        em.remove(user);
        em.flush();
    }
}
