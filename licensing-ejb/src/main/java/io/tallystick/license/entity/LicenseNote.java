package io.tallystick.license.entity;

import io.tallystick.license.boundary.NoteView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What one of the vendor's people wrote down about a license. Written once, never changed (requirement L18). */
@Entity
@Table(name = "license_note")
@SequenceGenerator(name = "LicenseNoteId", sequenceName = "id_sequence", allocationSize = 50)
public class LicenseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LicenseNoteId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "license_id")
    private long licenseId;
    private String author;
    @Column(name = "note_text")
    private String text;
    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected LicenseNote() {
    }

    /** @param author in the words of the audit trail */
    public LicenseNote(long companyId, long licenseId, String author, String text, OffsetDateTime now) {
        this.companyId = companyId;
        this.licenseId = licenseId;
        this.author = author;
        this.text = text;
        this.writtenAt = now;
    }

    /** The note as others see it. */
    public NoteView view() {
        return new NoteView(id, licenseId, author, text, writtenAt.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
