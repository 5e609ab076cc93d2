package io.tallystick.console.control;

import io.tallystick.console.entity.ConsoleSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of sessions at the console. */
@ApplicationScoped
public class ConsoleSessionRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** Begins a session. */
    public void add(ConsoleSession session) {
        em.persist(session);
        em.flush();
    }

    /** The session of this token, ended or not. */
    public Optional<ConsoleSession> find(String hash) {
        return em.createQuery("select s from ConsoleSession s where s.tokenHash = :hash", ConsoleSession.class).setParameter("hash", hash)
            .getResultStream().findFirst();
    }

    /** Where somebody is signed in, the latest first. */
    public List<ConsoleSession> of(long userId) {
        return em.createQuery("select s from ConsoleSession s where s.userId = :user order by s.startedAt desc, s.id desc", ConsoleSession.class)
            .setParameter("user", userId).getResultList();
    }

    /** Notes a visit; a session that was ended at the same moment stays ended. */
    public void seen(long id, OffsetDateTime now) {
        em.createQuery("update ConsoleSession s set s.lastSeenAt = :now where s.id = :id").setParameter("now", now).setParameter("id", id)
            .executeUpdate();
    }

    /** Ends one session of somebody. */
    public void end(long userId, long id) {
        em.createQuery("delete from ConsoleSession s where s.userId = :user and s.id = :id").setParameter("user", userId).setParameter("id", id)
            .executeUpdate();
    }

    /** Ends all sessions of somebody but one. */
    public void endOthers(long userId, long kept) {
        em.createQuery("delete from ConsoleSession s where s.userId = :user and s.id <> :kept").setParameter("user", userId)
            .setParameter("kept", kept).executeUpdate();
    }

    /** Ends all sessions of somebody. */
    public void endAll(long userId) {
        em.createQuery("delete from ConsoleSession s where s.userId = :user").setParameter("user", userId).executeUpdate();
    }

    /** Deletes sessions that began before that moment. */
    public void forgetBefore(OffsetDateTime moment) {
        em.createQuery("delete from ConsoleSession s where s.startedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
