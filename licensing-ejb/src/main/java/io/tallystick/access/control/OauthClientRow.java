package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.access.boundary.WantedEvents;
import io.tallystick.access.entity.ApiKey;
import io.tallystick.signing.boundary.SigningKeyReference;
import java.time.OffsetDateTime;
import java.util.List;

/** All that one statement reads about an OAuth client: the client, its company's token key, the company's active signing key. */
public record OauthClientRow(String clientId, String sealedSecret, String sealedPreviousSecret, OffsetDateTime previousSecretUntil,
                             Scope.Level scopeLevel, Long scopeId, boolean readOnly, String products, boolean revoked, long companyId,
                             Integer requestsPerMinute, String sealedTokenKey, String signingKeyId, String sealedPrivateKey,
                             String wantedEvents) {

    /** The sealed secrets that work at this moment, the newest first. */
    public List<String> workingSecrets(OffsetDateTime now) {
        boolean inGrace = previousSecretUntil != null && now.isBefore(previousSecretUntil);
        return inGrace ? List.of(sealedSecret, sealedPreviousSecret) : List.of(sealedSecret);
    }

    /** The client as a caller. */
    public Caller caller(String address) {
        return new Caller(companyId, "oauth-client " + clientId, clientId, readOnly, ApiKey.productsIn(products), signingKey(), address, scope(),
            WantedEvents.stored(wantedEvents));
    }

    /** What the client reaches. */
    public Scope scope() {
        return new Scope(scopeLevel, scopeId);
    }

    /** What signs the answers to this client. */
    public SigningKeyReference signingKey() {
        return new SigningKeyReference(signingKeyId, sealedPrivateKey);
    }

    @Override
    public String toString() {
        return "OauthClientRow[" + clientId + "]";
    }
}
