package io.tallystick.webhook.control;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.webhook.boundary.WebhookEvent;
import io.tallystick.webhook.entity.Happening;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes down what happens, in the transaction in which it does (requirement W1), and only what some webhook wants (requirement W2). */
@ApplicationScoped
public class Happenings {

    private static final int LONGEST_ACTOR = 300;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    Clock clock;

    /**
     * Writes an event down, when it is wanted.
     *
     * @param licenseId what it happened to; null for no license
     * @param userId    the license user who took part; null for none
     * @param content   asked only when it is
     */
    public void note(Caller caller, WebhookEvent event, Long licenseId, Long userId, Supplier<Map<String, Object>> content) {
        WantedEvents wanted = caller.wanted().known() ? caller.wanted() : companies.wanted(caller.companyId());
        if (wanted.include(event.wire())) {
            em.persist(of(caller, event, licenseId, userId, content.get()));
        }
    }

    /** The same without a license user. */
    public void note(Caller caller, WebhookEvent event, Long licenseId, Supplier<Map<String, Object>> content) {
        note(caller, event, licenseId, null, content);
    }

    /** An event that is not stored as yet. */
    public Happening of(Caller caller, WebhookEvent event, Long licenseId, Long userId, Map<String, Object> content) {
        String actor = caller.actor().substring(0, Math.min(LONGEST_ACTOR, caller.actor().length()));
        return new Happening(caller.companyId(), UUID.randomUUID().toString(), event.wire(), licenseId, userId, actor,
            JSONObjectUtils.toJSONString(content), OffsetDateTime.now(clock));
    }
}
