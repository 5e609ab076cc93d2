package io.tallystick.access.boundary;

import io.tallystick.access.control.RandomKeys;
import io.tallystick.access.entity.ApiKey;
import io.tallystick.access.entity.Company;
import io.tallystick.access.entity.ManagementKey;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.signing.boundary.Signatures;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The tenants of this server. */
@Stateless
public class Companies {

    private static final String OF_API_KEY = "select k.companyId from ApiKey k where k.apiKey = :key";
    private static final String OF_CLIENT = "select o.companyId from OauthClient o where o.clientId = :key";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Signatures signatures;
    @EJB
    Vault vault;
    @Inject
    RandomKeys random;
    @Inject
    Event<CompanyChanged> changes;
    @Inject
    Clock clock;

    /** Founds a company with its signing keys, its token key, one API key and one management key. */
    public long found(String name, CompanyKeys keys) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Company company = new Company(name, now);
        company.signTokensWith(vault.close(random.tokenKey()));
        em.persist(company);
        em.flush();
        String sealed = vault.close(keys.sharedKey().getBytes(StandardCharsets.UTF_8));
        em.persist(new ApiKey(company.id(), "first key", keys.apiKey(), sealed, false, null, now));
        em.persist(new ManagementKey(company.id(), "first key", Sha256.of(keys.managementKey()).hex(), now));
        signatures.createKeyPairs(company.id());
        return company.id();
    }

    /**
     * Waits for the caller's turn in its company, and keeps it until the transaction ends, so that orders follow one another: two that name
     * the same new customer or user would collide otherwise. To be called before a license is locked.
     *
     * <p>Writes down when, instead of locking for an update: on PostgreSQL that would hold up whoever writes a row that names the company,
     * which every booking does with a license locked, and the two would wait for each other. Not by {@code turn + 1}: EclipseLink does not
     * prepare such a statement, and only prepared ones wait for their turn on H2 (ADR 0011).
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(Caller caller) {
        em.createQuery("update Company c set c.turn = :now where c.id = :id").setParameter("now", clock.millis())
            .setParameter("id", caller.companyId()).executeUpdate();
    }

    /** Remembers which events the company's webhooks want to hear of, from the next call on. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void want(Caller caller, WantedEvents events) {
        em.find(Company.class, caller.companyId()).want(events.names().isEmpty() ? null : events.names());
    }

    /** Which events the company's webhooks want to hear of, for a caller of whom nobody asked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WantedEvents wanted(long companyId) {
        return WantedEvents.stored(em.createQuery("select c.wantedEvents from Company c where c.id = :id", String.class)
            .setParameter("id", companyId).getResultList().stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** How many companies there are. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count() {
        return em.createQuery("select count(c) from Company c", Long.class).getSingleResult();
    }

    /** The company of a server that has just one; empty where there are several, or none yet. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Long> only() {
        List<Long> two = em.createQuery("select c.id from Company c", Long.class).setMaxResults(2).getResultList();
        return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
    }

    /** What a company is called. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String nameOf(long companyId) {
        return em.createQuery("select c.name from Company c where c.id = :id", String.class).setParameter("id", companyId).getSingleResult();
    }

    /**
     * The company whose public keys are asked for, by one of its API keys or OAuth client ids (no secret), or the oldest one.
     *
     * @param apiKey null for the oldest company
     * @throws LicensingException {@code invalid_api_key} for an unknown key
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long idByApiKey(String apiKey) {
        Stream<Long> found = apiKey == null
            ? em.createQuery("select c.id from Company c order by c.id", Long.class).setMaxResults(1).getResultStream()
            : Stream.of(OF_CLIENT, OF_API_KEY).filter(query -> RandomKeys.mayBeKey(apiKey))
                .filter(query -> query != OF_CLIENT || RandomKeys.mayBeClientId(apiKey))
                .flatMap(query -> em.createQuery(query, Long.class).setParameter("key", apiKey).getResultStream());
        return found.findFirst().orElseThrow(() -> new LicensingException(ErrorCode.INVALID_API_KEY));
    }

    /** The caller's company. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CompanyView get(Caller caller) {
        return view(em.find(Company.class, caller.companyId()));
    }

    /** Changes the caller's company. */
    public CompanyView change(Caller caller, CompanyChange change) {
        Company company = em.find(Company.class, caller.companyId());
        Map<String, Object> before = Columns.of(company);
        if (change.name() != null) {
            company.rename(change.name());
        }
        if (change.oauthRequired() != null) {
            company.demandOauth(change.oauthRequired());
        }
        if (change.requestLimit() != null) {
            company.limitRequests(change.requestLimit().perMinute());
        }
        if (change.severalTrials() != null) {
            company.handOutSeveralTrials(change.severalTrials());
        }
        changes.fire(new CompanyChanged(caller, Difference.between(before, Columns.of(company)).toString()));
        return view(company);
    }

    private static CompanyView view(Company company) {
        return new CompanyView(company.id(), company.name(), company.oauthRequired(), new RequestLimit(company.requestsPerMinute()),
            company.severalTrials());
    }
}
