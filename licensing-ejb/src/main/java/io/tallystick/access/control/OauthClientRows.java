package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.access.entity.OauthClient;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds OAuth clients: the vendor's own as rows, a calling one as all that one statement reads about it. */
@ApplicationScoped
public class OauthClientRows {

    private static final String CALLING = "select new io.tallystick.access.control.OauthClientRow(o.clientId, o.sealedSecret,"
        + " o.sealedPreviousSecret, o.previousSecretUntil, o.scopeLevel, o.scopeId, o.readOnly, o.products, o.revoked, c.id, c.requestsPerMinute,"
        + " c.sealedTokenKey, s.keyId, s.sealedPrivateKey, c.wantedEvents) from OauthClient o, Company c, SigningKey s where c.id = o.companyId and s.companyId = c.id"
        + " and s.status = io.tallystick.signing.entity.KeyStatus.ACTIVE and s.algorithm = io.tallystick.signing.entity.KeyAlgorithm.RS256"
        + " and o.clientId = :client";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The client of this public part, whatever its company. */
    public Optional<OauthClientRow> byClientId(String clientId) {
        return Optional.of(clientId).filter(RandomKeys::mayBeKey)
            .flatMap(id -> em.createQuery(CALLING, OauthClientRow.class).setParameter("client", id).getResultList().stream().findFirst());
    }

    /** A client of the caller's company; {@code not_found}. */
    public OauthClient get(Caller caller, long id, LockModeType lock) {
        return em.createQuery("select o from OauthClient o where o.companyId = :company and o.id = :id", OauthClient.class)
            .setParameter("company", caller.companyId()).setParameter("id", id).setLockMode(lock).getResultList().stream().findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** The company's clients, oldest first where no other order is wished. */
    public Page<OauthClient> list(Caller caller, Page.Request page) {
        return Listing.of(em, OauthClient.class, "o", "o.companyId = ?", caller.companyId()).orderedBy("name", "o.name", false)
            .standard("id", false).page(page, OauthClient::id);
    }

    /** Refuses a scope that names nothing of the caller's company. */
    public void requireWithin(Caller caller, Scope scope) {
        if (!scope.isCompany() && em.createQuery(count(scope.level()), Long.class).setParameter("company", caller.companyId())
            .setParameter("id", scope.id()).getSingleResult() == 0) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "scope_id is the id of no such thing of this company.");
        }
    }

    /** Names entities of features that stand above this one, as a read model, and never touches their classes. */
    private static String count(Scope.Level level) {
        return switch (level) {
            case LICENSE -> "select count(l.id) from License l where l.origin.companyId = :company and l.id = :id";
            case CUSTOMER -> "select count(c.id) from Customer c where c.companyId = :company and c.id = :id";
            case CUSTOMER_ACCOUNT -> "select count(a.id) from CustomerAccount a where a.companyId = :company and a.id = :id";
            case COMPANY, PRODUCTS -> throw new IllegalArgumentException("no id names this scope");
        };
    }
}
