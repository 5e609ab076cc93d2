package io.tallystick.client.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.License;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** The other side: has the private key and signs what the server would sign. */
public final class Vendor {

    private final KeyPair keys;

    private Vendor(KeyPair keys) {
        this.keys = keys;
    }

    public static Vendor withNewKey() {
        return withNewKey("RSA", 2048);
    }

    public static Vendor withNewKey(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return new Vendor(generator.generateKeyPair());
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    public TrustedKeys publicKey() {
        return TrustedKeys.ofPem(pem());
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    public PrivateKey privateKey() {
        return keys.getPrivate();
    }

    public String sign(byte[] content) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(keys.getPrivate());
            rsa.update(content);
            return Base64.getEncoder().encodeToString(rsa.sign());
        } catch (GeneralSecurityException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    /** The license with its {@code license_signature}, as an online answer has it. */
    public ObjectNode signed(ObjectNode license, String hardwareId) {
        String text = new License(license).signedText(hardwareId);
        return license.deepCopy().put("license_signature", sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The answer to activate_offline: both signatures last. */
    public byte[] sealed(ObjectNode answer) {
        ObjectNode signed = signed(answer, answer.path("hardware_id").asText());
        return Json.bytes(signed.put("license_signature_v2", sign(Json.bytes(answer))));
    }

    /** The content of a license file. */
    public byte[] licenseFile(ObjectNode answer) {
        return Base64.getEncoder().encode(sealed(answer));
    }
}
