package io.tallystick.access.boundary;

import io.tallystick.access.control.Hmac;
import io.tallystick.access.control.KeyRow;
import io.tallystick.access.control.KeyRows;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The HMAC inside offline files (§2, {@code signature} and {@code offline_signature}). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSignatures {

    @Inject
    KeyRows keys;
    @EJB
    Vault vault;

    /**
     * What an offline file says of itself.
     *
     * @param date       the file's own date, exactly as written; it may be weeks old
     * @param identity   license key or user name
     * @param apiKey     the API key named in the file
     */
    public record Statement(String date, String identity, String hardwareId, String apiKey) {
    }

    /**
     * The caller behind the file's own key; it may be another key of the same company than the one that carries the file.
     *
     * @throws LicensingException {@code invalid_api_key}, {@code revoked_api_key}, {@code signature_mismatch}, {@code read_only_api_key}
     */
    public Caller verify(Caller carrier, Statement statement, String signature) {
        KeyRow key = keys.byApiKey(carrier.companyId(), statement.apiKey());
        Caller author = key.activeCaller(carrier.address());
        if (!Hmac.equal(sign(key, statement), signature)) {
            throw new LicensingException(ErrorCode.SIGNATURE_MISMATCH, "The signature of the file does not match: was it altered on the way?");
        }
        author.requireWrite();
        return author;
    }

    /**
     * The {@code offline_signature} of an answer, made with the shared key of the API key that the statement names. Asked in the caller's
     * transaction, which may hold a connection already: nobody may hold one and wait for a second.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String sign(long companyId, Statement statement) {
        return sign(keys.byApiKey(companyId, statement.apiKey()), statement);
    }

    private String sign(KeyRow key, Statement statement) {
        byte[] sharedKey = vault.open(key.sealedSharedKey());
        return Hmac.ofFile(sharedKey, statement.date(), statement.identity(), statement.hardwareId(), statement.apiKey());
    }
}
