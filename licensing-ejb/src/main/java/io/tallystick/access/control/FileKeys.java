package io.tallystick.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Finds what an offline file names as its author: an OAuth client, or an API key. */
@ApplicationScoped
public class FileKeys {

    @Inject
    KeyRows keys;
    @Inject
    OauthClientRows clients;
    @Inject
    Clock clock;

    /**
     * The key or client of this company, or {@code invalid_api_key}.
     *
     * @param address network address of whoever carries the file; null when unknown
     */
    public FileKey named(long companyId, String name, String address) {
        Optional<OauthClientRow> client = RandomKeys.mayBeClientId(name) ? clients.byClientId(name) : Optional.empty();
        return client.filter(row -> row.companyId() == companyId).map(row -> ofClient(row, address))
            .orElseGet(() -> ofApiKey(keys.byApiKey(companyId, name), address));
    }

    /** The newest API key of the company that is not revoked; {@code invalid_api_key}. */
    public String newest(long companyId) {
        return keys.newest(companyId);
    }

    private FileKey ofClient(OauthClientRow row, String address) {
        return new FileKey(row.caller(address), row.workingSecrets(OffsetDateTime.now(clock)), row.revoked(), true);
    }

    private static FileKey ofApiKey(KeyRow row, String address) {
        return new FileKey(row.caller(address), List.of(row.sealedSharedKey()), row.revoked(), !row.oauthRequired());
    }
}
