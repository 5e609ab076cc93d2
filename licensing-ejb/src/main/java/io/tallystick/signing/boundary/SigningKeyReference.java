package io.tallystick.signing.boundary;

/**
 * Names the key that signs for a company, as it travels with the caller of a request.
 *
 * @param keyId            public name of the key
 * @param sealedPrivateKey its private half, sealed; useless without the master key
 */
public record SigningKeyReference(String keyId, String sealedPrivateKey) {

    @Override
    public String toString() {
        return "SigningKeyReference[" + keyId + "]";
    }
}
