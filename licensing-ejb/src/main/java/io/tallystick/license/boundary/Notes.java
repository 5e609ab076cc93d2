package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseNote;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** What the vendor's people write down about licenses: appended, never changed (requirement L18). */
@Stateless
public class Notes {

    /** Characters of a note at the most. */
    public static final int LONGEST = 4000;

    private static final String OF_LICENSE = " from LicenseNote n where n.companyId = :company and n.licenseId = :license";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    LicenseRows rows;
    @Inject
    Event<LicenseNoted> noted;
    @Inject
    Clock clock;

    /** Appends a note: {@code not_found} for another company's license, {@code validation_error} for a text that is empty or too long. */
    public NoteView write(Caller caller, long licenseId, String text) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A note has 1 to " + LONGEST + " characters: shorten it, or write two.");
        }
        License license = found(caller, licenseId);
        LicenseNote note = new LicenseNote(caller.companyId(), license.id(), caller.actor(), written, OffsetDateTime.now(clock));
        em.persist(note);
        em.flush();
        noted.fire(new LicenseNoted(caller, licenseId));
        return note.view();
    }

    /** The notes of a license, newest first; {@code not_found} for another company's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<NoteView> list(Caller caller, long licenseId, Page.Request page) {
        found(caller, licenseId);
        long count = em.createQuery("select count(n)" + OF_LICENSE, Long.class).setParameter("company", caller.companyId())
            .setParameter("license", licenseId).getSingleResult();
        List<LicenseNote> notes = em.createQuery("select n" + OF_LICENSE + " order by n.writtenAt desc, n.id desc", LicenseNote.class)
            .setParameter("company", caller.companyId()).setParameter("license", licenseId)
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return new Page<>(count, notes.stream().map(LicenseNote::view).toList());
    }

    private License found(Caller caller, long id) {
        return rows.byId(caller, id, LockModeType.NONE).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
