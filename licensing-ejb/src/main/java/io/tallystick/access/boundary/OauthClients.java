package io.tallystick.access.boundary;

import io.tallystick.access.control.OauthClientRows;
import io.tallystick.access.control.RandomKeys;
import io.tallystick.access.entity.Company;
import io.tallystick.access.entity.OauthClient;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The OAuth clients of a company (§1.2, §6). */
@Stateless
public class OauthClients {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    Vault vault;
    @Inject
    RandomKeys random;
    @Inject
    OauthClientRows rows;
    @Inject
    Event<Object> events;
    @Inject
    Clock clock;

    /**
     * A client with a secret just made, the only time it is told.
     *
     * @param secret also the HMAC key of offline files
     */
    public record Told(OauthClientView client, String secret) {

        @Override
        public String toString() {
            return "Told[" + client + "]";
        }
    }

    /** Makes a client; {@code validation_error} when there is nothing to which its scope could be limited. */
    public Told create(Caller caller, OauthClientOrder order) {
        rows.requireWithin(caller, order.scope());
        giveTokenKey(caller);
        String secret = random.secret();
        OauthClient client = new OauthClient(caller.companyId(), random.clientId(), closed(secret), order, OffsetDateTime.now(clock));
        em.persist(client);
        em.flush();
        events.fire(new OauthClientCreated(caller, client.clientId()));
        return new Told(client.view(OffsetDateTime.now(clock)), secret);
    }

    /** The company's clients, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<OauthClientView> list(Caller caller, Page.Request page) {
        return rows.list(caller, page).map(client -> client.view(OffsetDateTime.now(clock)));
    }

    /** One client; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OauthClientView get(Caller caller, long id) {
        return rows.get(caller, id, LockModeType.NONE).view(OffsetDateTime.now(clock));
    }

    /** Gives a client another name. */
    public OauthClientView rename(Caller caller, long id, String name) {
        OauthClient client = rows.get(caller, id, LockModeType.PESSIMISTIC_WRITE);
        client.rename(name);
        events.fire(new OauthClientRenamed(caller, client.clientId()));
        return client.view(OffsetDateTime.now(clock));
    }

    /**
     * Makes a new secret; the old one works through the grace period. Rotations follow one another under the client's lock, so that of
     * many at once only one makes a secret (requirement A11).
     *
     * @param grace how long the old secret works; zero ends every older secret at once
     * @throws LicensingException {@code secret_rotation_in_progress} while an older secret still works and grace is not zero
     */
    public Told rotate(Caller caller, long id, Duration grace) {
        OauthClient client = rows.get(caller, id, LockModeType.PESSIMISTIC_WRITE);
        OffsetDateTime now = OffsetDateTime.now(clock);
        String secret = random.secret();
        client.rotate(closed(secret), grace, now);
        OauthClientView view = client.view(now);
        events.fire(new OauthSecretRotated(caller, client.clientId(), view.previousSecretUntil()));
        return new Told(view, secret);
    }

    /** Clients of one scope have another one from now on: the thing that the scope names goes into another. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(Caller caller, Scope from, Scope to) {
        em.createQuery("update OauthClient o set o.scopeId = :to where o.companyId = :company and o.scopeLevel = :level and o.scopeId = :from")
            .setParameter("to", to.id()).setParameter("company", caller.companyId()).setParameter("level", from.level())
            .setParameter("from", from.id()).executeUpdate();
    }

    /** Refuses every later call of a client, also with tokens that it holds; revoking twice changes nothing. */
    public OauthClientView revoke(Caller caller, long id) {
        OauthClient client = rows.get(caller, id, LockModeType.PESSIMISTIC_WRITE);
        client.revoke();
        events.fire(new OauthClientRevoked(caller, client.clientId()));
        return client.view(OffsetDateTime.now(clock));
    }

    /** Companies older than their first client have no token key yet; one of many first clients makes it. */
    private void giveTokenKey(Caller caller) {
        companies.hold(caller);
        Company company = em.find(Company.class, caller.companyId());
        if (!company.hasTokenKey()) {
            company.signTokensWith(vault.close(random.tokenKey()));
        }
    }

    private String closed(String secret) {
        return vault.close(secret.getBytes(StandardCharsets.UTF_8));
    }
}
