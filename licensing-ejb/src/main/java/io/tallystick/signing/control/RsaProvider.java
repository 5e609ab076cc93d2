package io.tallystick.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.Signature;

/** Chooses who computes RSA signatures on this machine. */
@ApplicationScoped
public class RsaProvider {

    private static final String ALGORITHM = "SHA256withRSA";

    Signature signature() throws GeneralSecurityException {
        return Signature.getInstance(ALGORITHM);
    }
}
