package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Who knows the secret of an OAuth client (requirement A10). */
@ApplicationScoped
public class ClientSecrets {

    @Inject
    OauthClientRows clients;
    @Inject
    RandomKeys random;
    @EJB
    Vault vault;
    @Inject
    Clock clock;
    private String nobodys;

    /** The secret that unknown clients are compared with, so that they take as long as known ones. */
    @PostConstruct
    void makeNobodysSecret() {
        nobodys = vault.close(random.secret().getBytes(StandardCharsets.UTF_8));
    }

    /** The client, or {@code invalid_client}: the same for an unknown client, a wrong secret and a revoked client. */
    public OauthClientRow proved(String clientId, String secret) {
        Optional<OauthClientRow> client = clients.byClientId(clientId);
        List<String> working = client.map(row -> row.workingSecrets(OffsetDateTime.now(clock))).orElse(List.of(nobodys));
        boolean knows = false;
        for (String sealed : working) {
            knows |= MessageDigest.isEqual(vault.open(sealed), secret.getBytes(StandardCharsets.UTF_8));
        }
        boolean known = knows;
        return client.filter(row -> known && !row.revoked() && row.sealedTokenKey() != null)
            .orElseThrow(() -> new LicensingException(ErrorCode.INVALID_CLIENT));
    }
}
