package io.tallystick.access.boundary;

import io.tallystick.access.control.KeyRows;
import io.tallystick.access.control.RandomKeys;
import io.tallystick.access.entity.ManagementKey;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import io.tallystick.signing.boundary.Sha256;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;

/** The keys of the Management API (§6, requirement A15). */
@Stateless
public class ManagementKeys {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @Inject
    KeyRows rows;
    @Inject
    RandomKeys random;
    @Inject
    Event<ManagementKeyCreated> created;
    @Inject
    Event<ManagementKeyRevoked> revoked;
    @Inject
    Clock clock;

    /**
     * A key just made, the only time that it is told.
     *
     * @param secret what stands behind {@code Api-Key}
     */
    public record Created(ManagementKeyView key, String secret) {

        @Override
        public String toString() {
            return "Created[" + key + "]";
        }
    }

    /** Makes a key: {@code duplicate_value} when the name is taken, {@code unknown_product}. */
    public Created create(Caller caller, ManagementKeyOrder order) {
        companies.hold(caller);
        if (all(caller).where("m.name = ?", order.name()).first().isPresent()) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, "A management key has this name already: choose another one.");
        }
        if (order.products() != null && rows.productIds(caller.companyId(), order.products()).size() < new HashSet<>(order.products()).size()) {
            throw new LicensingException(ErrorCode.UNKNOWN_PRODUCT, "There is no such product: name products by their short codes.");
        }
        String secret = random.secret();
        ManagementKey key = new ManagementKey(caller.companyId(), Sha256.of(secret).hex(), order, OffsetDateTime.now(clock));
        em.persist(key);
        em.flush();
        created.fire(new ManagementKeyCreated(caller, key.view()));
        return new Created(key.view(), secret);
    }

    /** The company's keys, oldest first where no other order is wished: {@code id}, {@code name}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ManagementKeyView> list(Caller caller, Page.Request page) {
        return all(caller).orderedBy("name", "m.name", false).standard("id", false).page(page, ManagementKey::id).map(ManagementKey::view);
    }

    /** One key; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ManagementKeyView get(Caller caller, long id) {
        return found(caller, id).view();
    }

    /**
     * Refuses every later call with this key; revoking twice changes nothing. {@code still_in_use} for the last one without limits: nobody
     * could make another one then.
     */
    public ManagementKeyView revoke(Caller caller, long id) {
        companies.hold(caller);
        ManagementKey key = found(caller, id);
        em.refresh(key);
        boolean another = all(caller).where("m.id <> ?", id).where("m.revoked = false").where("m.readOnly = false")
            .where("m.products is null").first().isPresent();
        if (key.isUnlimited() && !another) {
            throw new LicensingException(ErrorCode.STILL_IN_USE, "This is the last management key without limits: make another one first.");
        }
        key.revoke();
        revoked.fire(new ManagementKeyRevoked(caller, key.view()));
        return key.view();
    }

    private ManagementKey found(Caller caller, long id) {
        return all(caller).where("m.id = ?", id).first().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Listing<ManagementKey> all(Caller caller) {
        return Listing.of(em, ManagementKey.class, "m", "m.companyId = ?", caller.companyId());
    }
}
