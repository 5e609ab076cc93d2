package io.tallystick.access.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.AVault;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.signing.control.ASeal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of one company, kept in memory, with their shared keys really sealed. */
public final class KnownKeys extends KeyRows {

    public static final long COMPANY = 7;
    public static final String SHARED_KEY = "example-shared-key-0001";

    private final Vault vault = AVault.of(ASeal.under(1));
    private final Map<String, KeyRow> rows = new HashMap<>();
    private final Map<String, ManagementKeyRow> managementRows = new HashMap<>();

    /** A key that may write and reaches all products. */
    public KnownKeys with(String apiKey) {
        return with(row(apiKey, false, false, false));
    }

    public KnownKeys withReadOnly(String apiKey) {
        return with(row(apiKey, true, false, false));
    }

    public KnownKeys withRevoked(String apiKey) {
        return with(row(apiKey, false, true, false));
    }

    /** A key of a company that accepts OAuth only. */
    public KnownKeys withOauthDemanded(String apiKey) {
        return with(row(apiKey, false, false, true));
    }

    public KnownKeys withManagementKey(String key, boolean revoked) {
        managementRows.put(Sha256.of(key).hex(), new ManagementKeyRow("office", revoked, false, null, COMPANY, "key-1", "sealed", null));
        return this;
    }

    /** What opens the shared keys of these rows. */
    public Vault vault() {
        return vault;
    }

    /** The check of an authorization at this time. */
    public HmacAuthorization authorization(Clock clock) {
        HmacAuthorization authorization = new HmacAuthorization();
        authorization.keys = this;
        authorization.window = KnownClients.window(clock);
        authorization.vault = vault;
        authorization.limits = new CompanyLimits();
        return authorization;
    }

    @Override
    public KeyRow byApiKey(String apiKey) {
        return Optional.ofNullable(rows.get(apiKey)).orElseThrow(() -> new LicensingException(ErrorCode.INVALID_API_KEY));
    }

    @Override
    public KeyRow byApiKey(long companyId, String apiKey) {
        return Optional.of(byApiKey(apiKey)).filter(row -> row.companyId() == companyId)
            .orElseThrow(() -> new LicensingException(ErrorCode.INVALID_API_KEY));
    }

    @Override
    public ManagementKeyRow byManagementKeyHash(String hash) {
        return Optional.ofNullable(managementRows.get(hash)).orElseThrow(() -> new LicensingException(ErrorCode.INVALID_MANAGEMENT_KEY));
    }

    private KnownKeys with(KeyRow row) {
        rows.put(row.apiKey(), row);
        return this;
    }

    private KeyRow row(String apiKey, boolean readOnly, boolean revoked, boolean oauth) {
        return new KeyRow(apiKey, vault.close(SHARED_KEY.getBytes(UTF_8)), readOnly, revoked, null, COMPANY, oauth, null, "key-1", "sealed", null);
    }
}
