package io.tallystick.mail.control;

import io.tallystick.mail.boundary.MailOrder;
import io.tallystick.mail.entity.OutgoingMail;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of the outbox. Steps of sending are transactions of their own, so that no lock is held while a mail server is spoken to. */
@ApplicationScoped
public class MailRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;
    @Inject
    Clock clock;

    /** Adds a mail, in the caller's transaction. */
    public void add(MailOrder mail) {
        em.persist(new OutgoingMail(mail, vault.close(mail.text().getBytes(StandardCharsets.UTF_8)), OffsetDateTime.now(clock)));
    }

    /** The ids of mails that are due, the longest waiting first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> due(int most) {
        return em.createQuery("select m.id from OutgoingMail m where m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id", Long.class)
            .setParameter("now", OffsetDateTime.now(clock)).setMaxResults(most).getResultList();
    }

    /** Takes a mail in hand; empty when somebody else has, or when it is too late for it, which ends it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Letter> take(long id) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<OutgoingMail> due = locked(id).filter(mail -> mail.isDue(now));
        due.filter(mail -> mail.isTooLate(now)).ifPresent(em::remove);
        return due.filter(mail -> !mail.isTooLate(now)).map(mail -> {
            mail.take(now);
            return new Letter(id, mail.order(new String(vault.open(mail.sealedText()), StandardCharsets.UTF_8)));
        });
    }

    /** Forgets a mail that has left, or never will. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(long id) {
        locked(id).ifPresent(em::remove);
    }

    /** Lets a mail wait for its next attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void pause(long id) {
        locked(id).ifPresent(mail -> mail.pause(OffsetDateTime.now(clock)));
    }

    private Optional<OutgoingMail> locked(long id) {
        return em.createQuery("select m from OutgoingMail m where m.id = :id", OutgoingMail.class).setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }
}
