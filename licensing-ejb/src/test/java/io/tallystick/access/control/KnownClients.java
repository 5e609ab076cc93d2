package io.tallystick.access.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tallystick.access.boundary.Scope;
import io.tallystick.signing.boundary.AVault;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.signing.control.ASeal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** OAuth clients kept in memory, with secrets and token keys really sealed. */
public final class KnownClients extends OauthClientRows {

    public static final String SECRET = "example-client-secret-0001";
    public static final String PREVIOUS = "example-client-secret-0000";
    private static final int KEY_BYTES = 32;

    private final Vault vault = AVault.of(ASeal.under(1));
    private final Map<String, OauthClientRow> rows = new HashMap<>();

    /** A client of a company whose token key is made of the company's id. */
    public KnownClients with(String clientId, long company) {
        return with(row(clientId, company, Scope.COMPANY, null, false, false));
    }

    public KnownClients within(String clientId, Scope scope) {
        return with(row(clientId, KnownKeys.COMPANY, scope, null, false, false));
    }

    public KnownClients withRevoked(String clientId) {
        return with(row(clientId, KnownKeys.COMPANY, Scope.COMPANY, null, false, true));
    }

    public KnownClients withReadOnly(String clientId) {
        return with(row(clientId, KnownKeys.COMPANY, Scope.COMPANY, null, true, false));
    }

    /** A client whose secret before the last rotation works until then. */
    public KnownClients withRotated(String clientId, OffsetDateTime until) {
        return with(row(clientId, KnownKeys.COMPANY, Scope.COMPANY, until, false, false));
    }

    /** What opens the secrets of these rows. */
    public Vault vault() {
        return vault;
    }

    /** The row of a client that is there. */
    public OauthClientRow row(String clientId) {
        return rows.get(clientId);
    }

    /** Tokens made and checked by this clock. */
    public AccessTokens tokens(Clock clock) {
        AccessTokens tokens = new AccessTokens();
        tokens.vault = vault;
        tokens.clock = clock;
        return tokens;
    }

    /** The check of a bearer token by this clock. */
    public BearerAuthorization authorization(Clock clock) {
        BearerAuthorization authorization = new BearerAuthorization();
        authorization.clients = this;
        authorization.tokens = tokens(clock);
        authorization.window = window(clock);
        authorization.limits = new CompanyLimits();
        return authorization;
    }

    /** Who knows which secret by this clock. */
    public ClientSecrets secrets(Clock clock) {
        ClientSecrets secrets = new ClientSecrets();
        secrets.clients = this;
        secrets.random = new RandomKeys();
        secrets.vault = vault;
        secrets.clock = clock;
        secrets.makeNobodysSecret();
        return secrets;
    }

    /** Authors of files: these clients and those keys, which share a vault of the same master key. */
    public FileKeys files(KnownKeys keys, Clock clock) {
        FileKeys files = new FileKeys();
        files.clients = this;
        files.keys = keys;
        files.clock = clock;
        return files;
    }

    static DateWindow window(Clock clock) {
        DateWindow window = new DateWindow();
        window.clock = clock;
        return window;
    }

    static byte[] tokenKey(long company) {
        byte[] key = new byte[KEY_BYTES];
        Arrays.fill(key, (byte) company);
        return key;
    }

    @Override
    public Optional<OauthClientRow> byClientId(String clientId) {
        return Optional.ofNullable(rows.get(clientId));
    }

    private KnownClients with(OauthClientRow row) {
        rows.put(row.clientId(), row);
        return this;
    }

    private OauthClientRow row(String clientId, long company, Scope scope, OffsetDateTime until, boolean readOnly, boolean revoked) {
        return new OauthClientRow(clientId, sealed(SECRET.getBytes(UTF_8)), until == null ? null : sealed(PREVIOUS.getBytes(UTF_8)), until,
            scope.level(), scope.id(), readOnly, null, revoked, company, null, sealed(tokenKey(company)), "key-1", "sealed", null);
    }

    private String sealed(byte[] secret) {
        return vault.close(secret);
    }
}
