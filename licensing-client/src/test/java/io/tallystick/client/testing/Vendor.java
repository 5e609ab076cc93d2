package io.tallystick.client.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.License;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** The other side: has the private key and signs what the server would sign. */
public final class Vendor {

    private final KeyPair keys;
    private final KeyPair ecKeys = newPair("EC", 256);

    private Vendor(KeyPair keys) {
        this.keys = keys;
    }

    public static Vendor withNewKey() {
        return withNewKey("RSA", 2048);
    }

    public static Vendor withNewKey(String algorithm, int bits) {
        return new Vendor(newPair(algorithm, bits));
    }

    private static KeyPair newPair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
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

    /** The key that signs tokens and codes. */
    public TrustedKeys ecKey() {
        return TrustedKeys.ofPem("-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(ecKeys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
    }

    /** 64 bytes r||s. */
    public byte[] signEc(byte[] content) {
        try {
            Signature ec = Signature.getInstance("SHA256withECDSAinP1363Format");
            ec.initSign(ecKeys.getPrivate());
            ec.update(content);
            return ec.sign();
        } catch (GeneralSecurityException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    /** An activation token that says this. */
    public String token(ObjectNode claims) {
        String header = part(Json.bytes(Json.object().put("kid", "dGFsbHkta2U").put("typ", "act+jwt").put("alg", "ES256")));
        String signed = header + "." + part(Json.bytes(claims));
        return signed + "." + part(signEc(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Both keys as a JWK set. */
    public ObjectNode jwks() {
        RSAPublicKey rsa = (RSAPublicKey) keys.getPublic();
        ECPublicKey ec = (ECPublicKey) ecKeys.getPublic();
        ObjectNode set = Json.object();
        set.putArray("keys")
                .add(Json.object().put("kty", "RSA").put("n", number(rsa.getModulus())).put("e", number(rsa.getPublicExponent())))
                .add(Json.object().put("kty", "EC").put("crv", "P-256").put("x", number(ec.getW().getAffineX()))
                        .put("y", number(ec.getW().getAffineY())));
        return set;
    }

    private static String number(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
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
