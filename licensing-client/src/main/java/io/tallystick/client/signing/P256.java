package io.tallystick.client.signing;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/** The one curve whose keys are trusted, and ECDSA on it with SHA-256, with the JDK alone. */
final class P256 {

    private static final ECParameterSpec CURVE = curve();
    private static final int SIGNATURE_BYTES = 64;

    private P256() {
    }

    /** The key of these coordinates. */
    static PublicKey key(BigInteger x, BigInteger y) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    }

    static ECPublicKey mustBeOn(ECPublicKey key) {
        ECParameterSpec other = key.getParams();
        if (!other.getCurve().equals(CURVE.getCurve()) || !other.getGenerator().equals(CURVE.getGenerator())
                || !other.getOrder().equals(CURVE.getOrder())) {
            throw new IllegalArgumentException("An EC key must lie on the curve P-256.");
        }
        return key;
    }

    /** Whether the key made this signature, 64 bytes r||s, over exactly these bytes. */
    static boolean verify(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature ec = Signature.getInstance("SHA256withECDSAinP1363Format");
            ec.initVerify(key);
            ec.update(content);
            return signature.length == SIGNATURE_BYTES && ec.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
