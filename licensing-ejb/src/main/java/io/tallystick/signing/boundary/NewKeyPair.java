package io.tallystick.signing.boundary;

/**
 * A key pair that was made and is not in the ring yet: making it is slow, and is done before any row is locked.
 *
 * @param algorithm        {@code RS256} or {@code ES256}
 * @param publicKey        base64 of the X.509 form
 * @param sealedPrivateKey the PKCS#8 form, sealed under the master key
 */
public record NewKeyPair(String algorithm, String keyId, String publicKey, String sealedPrivateKey) {

    @Override
    public String toString() {
        return "NewKeyPair[" + keyId + "]";
    }
}
