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
    private String name;
    private String welcome;
    @Column(name = "support_email")
    private String supportEmail;
    @Column(name = "support_url")
    private String supportUrl;
    private String accent;
    @Column(name = "accent_dark")
    private String accentDark;
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

    /** Says what the pages say from now on; null leaves a line out. */
    public void say(String newName, String newWelcome, String newSupportEmail, String newSupportUrl) {
        this.name = newName;
        this.welcome = newWelcome;
        this.supportEmail = newSupportEmail;
        this.supportUrl = newSupportUrl;
    }

    /** Wears other colours, {@code #rrggbb}; null for ours. */
    public void wear(String onLight, String onDark) {
        this.accent = onLight;
        this.accentDark = onDark;
    }

    /** Shows another logo, PNG; null for none. */
    public void show(byte[] picture) {
        this.logo = picture == null ? null : picture.clone();
    }

    /** Was changed at this moment, so that browsers fetch what they remember anew. */
    public void changed(OffsetDateTime now) {
        this.changedAt = now;
    }

    public String name() {
        return name;
    }

    public String welcome() {
        return welcome;
    }

    public String supportEmail() {
        return supportEmail;
    }

    public String supportUrl() {
        return supportUrl;
    }

    public String accent() {
        return accent;
    }

    public String accentDark() {
        return accentDark;
    }

    /** The picture as PNG; null for none. */
    public byte[] logo() {
        return logo == null ? null : logo.clone();
    }

    /** When it was changed last, UTC. */
    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
