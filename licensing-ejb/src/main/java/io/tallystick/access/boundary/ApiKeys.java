package io.tallystick.access.boundary;

import io.tallystick.access.control.RandomKeys;
import io.tallystick.access.entity.ApiKey;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The API keys of a company. */
@Stateless
public class ApiKeys {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;
    @Inject
    RandomKeys random;
    @Inject
    Event<ApiKeyCreated> created;
    @Inject
    Event<ApiKeyRevoked> revoked;
    @Inject
    Clock clock;

    /**
     * A key just made, the only time its secret is told.
     *
     * @param sharedKey secret part
     */
    public record Created(ApiKeyView key, String sharedKey) {

        @Override
        public String toString() {
            return "Created[" + key + "]";
        }
    }

    /** Makes a key; {@code duplicate_value} when the public part is taken. */
    public Created create(Caller caller, ApiKeyOrder order) {
        String apiKey = order.apiKey() == null ? random.apiKey() : order.apiKey();
        String sharedKey = order.sharedKey() == null ? random.secret() : order.sharedKey();
        requireFree(apiKey);
        String sealed = vault.close(sharedKey.getBytes(StandardCharsets.UTF_8));
        ApiKey key = new ApiKey(caller.companyId(), order.name(), apiKey, sealed, order.readOnly(), order.products(),
            OffsetDateTime.now(clock));
        em.persist(key);
        created.fire(new ApiKeyCreated(caller, apiKey));
        return new Created(view(key), sharedKey);
    }

    /** The company's keys, oldest first where no other order is wished. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ApiKeyView> list(Caller caller, Page.Request page) {
        return Listing.of(em, ApiKey.class, "k", "k.companyId = ?", caller.companyId()).orderedBy("name", "k.name", false)
            .standard("id", false).page(page, ApiKey::id).map(ApiKeys::view);
    }

    /** One key; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ApiKeyView get(Caller caller, long id) {
        return view(found(caller, id));
    }

    /** Refuses every later call with this key; revoking twice changes nothing. */
    public ApiKeyView revoke(Caller caller, long id) {
        ApiKey key = found(caller, id);
        key.revoke();
        revoked.fire(new ApiKeyRevoked(caller, key.apiKey()));
        return view(key);
    }

    private ApiKey found(Caller caller, long id) {
        return em.createQuery("select k from ApiKey k where k.companyId = :company and k.id = :id", ApiKey.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).getResultStream().findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private void requireFree(String apiKey) {
        if (taken("select count(k) from ApiKey k where k.apiKey = :key", apiKey)
            || taken("select count(o) from OauthClient o where o.clientId = :key", apiKey)) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "This api_key is taken: choose another one.");
        }
    }

    private boolean taken(String count, String key) {
        return em.createQuery(count, Long.class).setParameter("key", key).getSingleResult() > 0;
    }

    private static ApiKeyView view(ApiKey key) {
        return new ApiKeyView(key.id(), key.name(), key.apiKey(), key.readOnly(), key.products(), key.revoked(), key.createdAt());
    }
}
