package io.tallystick.signing.control;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who computes RSA signatures on this machine, chosen once at the start: Amazon's Corretto Crypto Provider where its native library runs,
 * else the JDK, which {@code tallystick.rsa.provider=jdk} demands. Both make the same bytes (ADR 0010).
 */
@ApplicationScoped
public class RsaProvider {

    private static final Logger LOGGER = Logger.getLogger(RsaProvider.class.getName());
    private static final String KEYS = "RSA";
    private static final String SIGNATURES = "SHA256withRSA";
    private static final String JDK = "jdk";

    @Inject
    @ConfigProperty(name = "tallystick.rsa.provider", defaultValue = "fastest")
    String wished;
    private Provider provider;

    @PostConstruct
    void choose() {
        provider = JDK.equals(wished) ? ofTheJdk() : corretto().orElseGet(RsaProvider::ofTheJdk);
    }

    /** Chooses when the server starts: unpacking a native library is not the business of the first customer's request. */
    void tell(@Observes Startup start) {
        LOGGER.log(Level.INFO, "RSA signatures are made by {0}", provider);
    }

    /** A private key in the provider's own form; a foreign one would be translated for every signature. */
    PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance(KEYS, provider).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    Signature signature() throws GeneralSecurityException {
        return Signature.getInstance(SIGNATURES, provider);
    }

    /** Asked for directly and never installed in the machine, so that no other application is affected; empty where it cannot run. */
    private static Optional<Provider> corretto() {
        try {
            AmazonCorrettoCryptoProvider corretto = AmazonCorrettoCryptoProvider.INSTANCE;
            return corretto.getLoadingError() == null ? Optional.of(corretto) : Optional.empty();
        } catch (LinkageError absent) {
            return Optional.empty();
        }
    }

    private static Provider ofTheJdk() {
        return Security.getProviders("Signature." + SIGNATURES)[0];
    }
}
