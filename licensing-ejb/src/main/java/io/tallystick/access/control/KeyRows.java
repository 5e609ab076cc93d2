package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds keys, one statement each. */
@ApplicationScoped
public class KeyRows {

    private static final String ITS_SIGNING_KEY = " and s.companyId = c.id and s.status = io.tallystick.signing.entity.KeyStatus.ACTIVE"
        + " and s.algorithm = io.tallystick.signing.entity.KeyAlgorithm.RS256";
    private static final String SELECT = "select new io.tallystick.access.control.KeyRow(k.apiKey, k.sealedSharedKey, k.readOnly, k.revoked,"
        + " k.products, c.id, c.oauthRequired, c.requestsPerMinute, s.keyId, s.sealedPrivateKey, c.wantedEvents) from ApiKey k, Company c, SigningKey s"
        + " where c.id = k.companyId" + ITS_SIGNING_KEY;
    private static final String SELECT_MANAGEMENT = "select new io.tallystick.access.control.ManagementKeyRow(m.name, m.revoked, m.readOnly, m.products,"
        + " c.id, s.keyId, s.sealedPrivateKey, c.wantedEvents) from ManagementKey m, Company c, SigningKey s"
        + " where c.id = m.companyId" + ITS_SIGNING_KEY + " and m.keyHash = :hash";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The key, or {@code invalid_api_key}. */
    public KeyRow byApiKey(String apiKey) {
        return one(em.createQuery(SELECT + " and k.apiKey = :key", KeyRow.class).setParameter("key", apiKey).getResultList(),
            ErrorCode.INVALID_API_KEY);
    }

    /** A key of this company, or {@code invalid_api_key}. */
    public KeyRow byApiKey(long companyId, String apiKey) {
        return one(em.createQuery(SELECT + " and k.apiKey = :key and c.id = :company", KeyRow.class).setParameter("key", apiKey)
            .setParameter("company", companyId).getResultList(), ErrorCode.INVALID_API_KEY);
    }

    /** The management key with this SHA-256, or {@code invalid_management_key}. */
    public ManagementKeyRow byManagementKeyHash(String hash) {
        return one(em.createQuery(SELECT_MANAGEMENT, ManagementKeyRow.class).setParameter("hash", hash).getResultList(),
            ErrorCode.INVALID_MANAGEMENT_KEY);
    }

    /** The ids of products of a company, by their short codes; it names them as a read model. */
    public List<Long> productIds(long companyId, List<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery("select p.id from Product p where p.companyId = :company and p.shortCode in :codes",
            Long.class).setParameter("company", companyId).setParameter("codes", codes).getResultList();
    }

    /** The newest API key of the company that is not revoked, or {@code invalid_api_key}. */
    public String newest(long companyId) {
        return one(em.createQuery("select k.apiKey from ApiKey k where k.companyId = :company and k.revoked = false order by k.id desc",
            String.class).setParameter("company", companyId).setMaxResults(1).getResultList(), ErrorCode.INVALID_API_KEY);
    }

    private static <T> T one(List<T> rows, ErrorCode unknown) {
        return rows.stream().findFirst().orElseThrow(() -> new LicensingException(unknown));
    }
}
