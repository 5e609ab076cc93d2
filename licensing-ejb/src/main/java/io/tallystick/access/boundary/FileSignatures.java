package io.tallystick.access.boundary;

import io.tallystick.access.control.FileKey;
import io.tallystick.access.control.FileKeys;
import io.tallystick.access.control.Hmac;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The HMAC inside offline files (§2, {@code signature} and {@code offline_signature}). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSignatures {

    @Inject
    FileKeys keys;
    @EJB
    Vault vault;

    /**
     * What an offline file says of itself.
     *
     * @param date       the file's own date, exactly as written; it may be weeks old
     * @param identity   license key or user name
     * @param apiKey     the API key or the OAuth client id named in the file
     */
    public record Statement(String date, String identity, String hardwareId, String apiKey) {
    }

    /**
     * The caller behind the file's own key or client; it may be another one of the same company than the one that carries the file.
     *
     * @throws LicensingException {@code invalid_api_key}, {@code revoked_api_key}, {@code signature_mismatch}, {@code read_only_api_key}
     */
    public Caller verify(Caller carrier, Statement statement, String signature) {
        return verified(carrier, statement, signature).author();
    }

    /**
     * The same for a file that wants something of the company, and so is a call in slow motion.
     *
     * @throws LicensingException also {@code oauth_required} for an API key, where the company accepts OAuth only
     */
    public Caller verifyWish(Caller carrier, Statement statement, String signature) {
        FileKey key = verified(carrier, statement, signature);
        key.requireAccepted();
        return key.author();
    }

    /**
     * The {@code offline_signature} of a file that nobody asked for, under the newest secret of the key or client that the statement names.
     * Asked in the caller's transaction, which may hold a connection already: nobody may hold one and wait for a second.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String sign(long companyId, Statement statement) {
        return sign(keys.named(companyId, statement.apiKey(), null).sealedSecrets().get(0), statement);
    }

    /** An API key of the company that works, for the file of a device that none activated; {@code invalid_api_key} when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String anyAuthor(long companyId) {
        return keys.newest(companyId);
    }

    /**
     * The {@code offline_signature} of an answer: under the secret that signed the question, because a device may know no newer one.
     *
     * @param question  what was asked
     * @param signature of the question
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String signAnswer(long companyId, Statement statement, Statement question, String signature) {
        List<String> secrets = keys.named(companyId, statement.apiKey(), null).sealedSecrets();
        return sign(secrets.stream().filter(secret -> Hmac.equal(sign(secret, question), signature)).findFirst().orElse(secrets.get(0)), statement);
    }

    private FileKey verified(Caller carrier, Statement statement, String signature) {
        FileKey key = keys.named(carrier.companyId(), statement.apiKey(), carrier.address());
        key.requireNotRevoked();
        if (key.sealedSecrets().stream().noneMatch(secret -> Hmac.equal(sign(secret, statement), signature))) {
            throw new LicensingException(ErrorCode.SIGNATURE_MISMATCH, "The signature of the file does not match: was it altered on the way?");
        }
        key.author().requireWrite();
        return key;
    }

    private String sign(String sealedSecret, Statement statement) {
        return Hmac.ofFile(vault.open(sealedSecret), statement.date(), statement.identity(), statement.hardwareId(), statement.apiKey());
    }
}
