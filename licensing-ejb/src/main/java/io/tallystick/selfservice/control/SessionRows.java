package io.tallystick.selfservice.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.selfservice.entity.VisitorSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The rows of sessions; every query is limited to a company. */
@ApplicationScoped
public class SessionRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Begins a session. */
    public void add(VisitorSession session) {
        em.persist(session);
    }

    /** The session of this token, ended or not. */
    public Optional<VisitorSession> find(Caller caller, String hash) {
        return em.createQuery("select s from VisitorSession s where s.companyId = :company and s.tokenHash = :hash", VisitorSession.class)
            .setParameter("company", caller.companyId()).setParameter("hash", hash).getResultStream().findFirst();
    }

    /** Notes a visit; a session that was ended at the same moment stays ended. */
    public void seen(long id, OffsetDateTime now) {
        em.createQuery("update VisitorSession s set s.lastSeenAt = :now where s.id = :id").setParameter("now", now).setParameter("id", id)
            .executeUpdate();
    }

    /** Ends the session of this token. */
    public void end(Caller caller, String hash) {
        em.createQuery("delete from VisitorSession s where s.companyId = :company and s.tokenHash = :hash")
            .setParameter("company", caller.companyId()).setParameter("hash", hash).executeUpdate();
    }

    /** Ends all sessions of an address. */
    public void endAll(Caller caller, String email) {
        em.createQuery("delete from VisitorSession s where s.companyId = :company and s.email = :email")
            .setParameter("company", caller.companyId()).setParameter("email", email).executeUpdate();
    }

    /** Deletes sessions that began before that moment. */
    public void forgetBefore(OffsetDateTime moment) {
        em.createQuery("delete from VisitorSession s where s.startedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
