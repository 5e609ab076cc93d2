package io.tallystick.selfservice.entity;

import io.tallystick.selfservice.boundary.SignInWish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A link that somebody asked for. Born without a secret, for a known and for an unknown address alike; gets its secret when it is mailed,
 * and opens one session. Rows are deleted a day after they were asked for.
 */
@Entity
@Table(name = "sign_in_link")
@SequenceGenerator(name = "SignInLinkId", sequenceName = "id_sequence", allocationSize = 50)
public class SignInLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SignInLinkId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String email;
    private String address;
    @Column(name = "base_url")
    private String baseUrl;
    @Column(name = "sender_name")
    private String senderName;
    @Column(name = "reply_to")
    private String replyTo;
    @Enumerated(EnumType.STRING)
    private LinkState state;
    @Column(name = "secret_hash")
    private String secretHash;
    @Column(name = "asked_at")
    private OffsetDateTime askedAt;
    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected SignInLink() {
    }

    /**
     * A link that was asked for.
     *
     * @param email   in small letters
     * @param address from where it was asked for; null when unknown
     */
    public SignInLink(long companyId, String email, String address, SignInWish wish, OffsetDateTime now) {
        this.companyId = companyId;
        this.email = email;
        this.address = address;
        this.baseUrl = wish.baseUrl();
        this.senderName = wish.senderName();
        this.replyTo = wish.replyTo();
        this.state = LinkState.ASKED;
        this.askedAt = now;
    }

    /** It is mailed with this secret; from ASKED. */
    public void mail(String hash, OffsetDateTime until) {
        requireState(LinkState.ASKED);
        state = LinkState.MAILED;
        secretHash = hash;
        expiresAt = until;
    }

    /** It will never be used; from ASKED. */
    public void ignore() {
        requireState(LinkState.ASKED);
        state = LinkState.VOID;
    }

    private void requireState(LinkState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("link " + id + " is " + state);
        }
    }

    public boolean isAsked() {
        return state == LinkState.ASKED;
    }

    public long companyId() {
        return companyId;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public String senderName() {
        return senderName;
    }

    public String replyTo() {
        return replyTo;
    }
}
