package io.tallystick.selfservice.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.selfservice.entity.LinkState;
import io.tallystick.selfservice.entity.SignInLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of links. */
@ApplicationScoped
public class LinkRows {

    private static final String OPEN = " where k.companyId = :company and k.secretHash = :hash and k.state = :mailed and k.expiresAt > :now";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Ids of links that nobody has looked at yet, oldest first. */
    public List<Long> asked(int most) {
        return em.createQuery("select k.id from SignInLink k where k.state = :asked order by k.id", Long.class)
            .setParameter("asked", LinkState.ASKED).setMaxResults(most).getResultList();
    }

    /** The link of this id, locked; empty once somebody has looked at it. */
    public Optional<SignInLink> lockAsked(long id) {
        return em.createQuery("select k from SignInLink k where k.id = :id", SignInLink.class).setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().filter(SignInLink::isAsked).findFirst();
    }

    /** How many links this address was mailed since that moment, used ones too. */
    public long mailedSince(Caller caller, String email, OffsetDateTime moment) {
        return em.createQuery("select count(k) from SignInLink k where k.companyId = :company and k.email = :email and k.askedAt > :moment"
                + " and k.secretHash is not null", Long.class).setParameter("company", caller.companyId()).setParameter("email", email)
            .setParameter("moment", moment).getSingleResult();
    }

    /** The address that a link proves, while it can be used. */
    public Optional<String> emailOf(Caller caller, String hash, OffsetDateTime now) {
        return em.createQuery("select k.email from SignInLink k" + OPEN, String.class).setParameter("company", caller.companyId())
            .setParameter("hash", hash).setParameter("mailed", LinkState.MAILED).setParameter("now", now).getResultStream().findFirst();
    }

    /** Uses a link up; false when somebody else has, or when it has ended (requirement V2). */
    public boolean use(Caller caller, String hash, OffsetDateTime now) {
        return em.createQuery("update SignInLink k set k.state = :used" + OPEN).setParameter("used", LinkState.USED)
            .setParameter("company", caller.companyId()).setParameter("hash", hash).setParameter("mailed", LinkState.MAILED)
            .setParameter("now", now).executeUpdate() == 1;
    }

    /** Ends all links of an address that were not used. */
    public void endAll(Caller caller, String email) {
        em.createQuery("update SignInLink k set k.state = :void where k.companyId = :company and k.email = :email and k.state in :unused")
            .setParameter("void", LinkState.VOID).setParameter("company", caller.companyId()).setParameter("email", email)
            .setParameter("unused", List.of(LinkState.ASKED, LinkState.MAILED)).executeUpdate();
    }

    /** Deletes links that were asked for before that moment. */
    public void forgetBefore(OffsetDateTime moment) {
        em.createQuery("delete from SignInLink k where k.askedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
