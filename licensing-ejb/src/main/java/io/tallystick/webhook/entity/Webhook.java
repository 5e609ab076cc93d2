package io.tallystick.webhook.entity;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.webhook.boundary.WebhookChange;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.boundary.WebhookView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server that wants to hear what happens in a company. Its secret rotates: through a grace period deliveries are signed with the old one
 * as well. Lives until it is deleted, and its deliveries with it.
 */
@Entity
@Table(name = "webhook")
@SequenceGenerator(name = "WebhookId", sequenceName = "id_sequence", allocationSize = 50)
public class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "WebhookId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String url;
    private String description;
    private String events;
    private boolean enabled;
    @Column(name = "sealed_secret")
    private String sealedSecret;
    @Column(name = "sealed_previous_secret")
    private String sealedPreviousSecret;
    @Column(name = "previous_secret_until")
    private OffsetDateTime previousSecretUntil;
    @Column(name = "failing_since")
    private OffsetDateTime failingSince;
    private String failure;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Webhook() {
    }

    /** A webhook with its first secret. */
    public Webhook(long companyId, String sealedSecret, OffsetDateTime now) {
        this.companyId = companyId;
        this.sealedSecret = sealedSecret;
        this.createdAt = now;
    }

    /** Takes what the vendor wants of it; an empty list of events wants all. At another address, or switched off, it fails no more. */
    public void shape(String newUrl, String newDescription, List<WebhookEvent> wanted, boolean on) {
        if (!on || !newUrl.equals(url)) {
            recovers();
        }
        url = newUrl;
        description = newDescription;
        events = wanted.stream().map(WebhookEvent::wire).distinct().collect(Collectors.joining(" "));
        enabled = on;
    }

    /** Takes over what the change names and leaves the rest. */
    public void apply(WebhookChange change) {
        shape(given(change.url(), url), given(change.description(), description), given(change.events(), wanted()), given(change.enabled(), enabled));
    }

    /**
     * Takes another secret; {@code secret_rotation_in_progress} rather than break the grace that was promised to an older one.
     *
     * @param grace how long deliveries are signed with the old secret as well; zero ends it at once
     */
    public void rotate(String newSealedSecret, Duration grace, OffsetDateTime now) {
        if (inGrace(now) && !grace.isZero()) {
            throw new LicensingException(ErrorCode.SECRET_ROTATION_IN_PROGRESS);
        }
        sealedPreviousSecret = grace.isZero() ? null : sealedSecret;
        previousSecretUntil = grace.isZero() ? null : now.plus(grace);
        sealedSecret = newSealedSecret;
    }

    /** The sealed secrets to sign with at this moment, the newest first. */
    public List<String> sealedSecrets(OffsetDateTime now) {
        return inGrace(now) ? List.of(sealedSecret, sealedPreviousSecret) : List.of(sealedSecret);
    }

    /** Its receiver does not take what it is sent; the first failure after a success is told. */
    public void fails(String story, OffsetDateTime now) {
        if (failingSince == null) {
            failingSince = now;
            failure = story;
        }
    }

    /** Its receiver takes what it is sent. */
    public final void recovers() {
        failingSince = null;
        failure = null;
    }

    /** True from a failure to the next success. */
    public boolean isFailing() {
        return failingSince != null;
    }

    /** True when it is to hear of an event. */
    public boolean wants(String event) {
        return enabled && (events.isEmpty() || List.of(events.split(" ")).contains(event));
    }

    /** What its vendor sees of it at this moment. */
    public WebhookView view(OffsetDateTime now) {
        return new WebhookView(id, url, description, wanted(), enabled, inGrace(now) ? previousSecretUntil : null, failingSince, failure, createdAt);
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** The company whose events it hears of. */
    public long companyId() {
        return companyId;
    }

    /** Where events are sent. */
    public String url() {
        return url;
    }

    /** False while nothing is sent to it. */
    public boolean enabled() {
        return enabled;
    }

    private List<WebhookEvent> wanted() {
        return Stream.of(events.split(" ")).map(WebhookEvent::named).flatMap(Optional::stream).toList();
    }

    private static <T> T given(T wished, T current) {
        return wished == null ? current : wished;
    }

    private boolean inGrace(OffsetDateTime now) {
        return previousSecretUntil != null && now.isBefore(previousSecretUntil);
    }
}
