package io.tallystick.access.boundary;

import io.tallystick.access.control.GuessLimits;
import io.tallystick.access.control.OperatorKey;
import io.tallystick.access.control.RandomKeys;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Further companies on one server, founded by its operator (requirement A13). */
@Stateless
public class Foundations {

    private static final int SHORTEST_SECRET = 20;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    Signatures signatures;
    @Inject
    OperatorKey operatorKey;
    @Inject
    RandomKeys random;
    @Inject
    GuessLimits guesses;
    @Inject
    Event<CompanyFounded> founded;

    /**
     * Lets the operator through and nobody else; wrong keys are counted against their source.
     *
     * @param authorization value of the Authorization header, {@code Api-Key …}; null when absent
     * @return the operator as a caller of no company, in whose name answers are kept
     * @throws LicensingException {@code missing_headers}, {@code invalid_management_key}, also where no operator key is set
     */
    public Caller operator(String authorization, String address) {
        guesses.requireRoomForAuthorization(address);
        try {
            operatorKey.require(authorization);
            return operator(Caller.NOBODYS, address);
        } catch (LicensingException refusal) {
            guesses.refused(address, refusal);
            throw refusal;
        }
    }

    /** Founds a company; {@code duplicate_value} for a name or an API key that is taken, {@code validation_error} for a short secret. */
    public FoundedCompany found(CompanyFoundation wish, String address) {
        requireFree("select count(c) from Company c where c.name = :text", wish.name(), "A company of this name exists: choose another name.");
        requireFree("select count(k) from ApiKey k where k.apiKey = :text", wish.apiKey(), "This api_key is taken: choose another one.");
        CompanyKeys keys = new CompanyKeys(wish.apiKey() == null ? random.apiKey() : wish.apiKey(), secret("shared_key", wish.sharedKey()),
            secret("management_key", wish.managementKey()));
        long id = companies.found(wish.name(), keys);
        em.flush();
        founded.fire(new CompanyFounded(operator(id, address), wish.name()));
        return new FoundedCompany(id, wish.name(), keys);
    }

    private Caller operator(long companyId, String address) {
        return new Caller(companyId, "operator", null, false, null, companyId == Caller.NOBODYS ? null : signatures.activeKey(companyId), address);
    }

    private String secret(String name, String wished) {
        if (wished != null && wished.length() < SHORTEST_SECRET) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, name + " must have at least " + SHORTEST_SECRET + " characters.");
        }
        return wished == null ? random.secret() : wished;
    }

    private void requireFree(String query, String text, String sentence) {
        if (text != null && em.createQuery(query, Long.class).setParameter("text", text).getSingleResult() > 0) {
            throw new LicensingException(ErrorCode.DUPLICATE_VALUE, sentence);
        }
    }
}
