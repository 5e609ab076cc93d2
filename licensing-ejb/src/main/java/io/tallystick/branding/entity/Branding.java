package io.tallystick.branding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** How a company's pages look. Made at the first change; what it leaves open is shown as a company without branding shows it. */
@Entity
@Table(name = "branding")
public class Branding {

    @Id
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "display_name")
    private String displayName;
    private String welcome;
    @Column(name = "support_email")
    private String supportEmail;
    @Column(name = "support_url")
    private String supportUrl;
    private String accent;
    @Column(name = "accent_dark")
    private String accentDark;
    @Column(name = "logo_type")
    private String logoType;
    private byte[] logo;
    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Branding() {
    }

    /** Branding that changes nothing yet. */
    public Branding(long companyId, OffsetDateTime now) {
        this.companyId = companyId;
        this.changedAt = now;
    }
}
