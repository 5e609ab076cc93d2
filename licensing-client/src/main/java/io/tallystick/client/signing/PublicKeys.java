package io.tallystick.client.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes public keys, RSA and P-256, as PEM, one or several blocks in one text. */
final class PublicKeys {

    private static final int SMALLEST_BITS = 2048;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private PublicKeys() {
    }

    static List<PublicKey> fromPem(String pem) {
        List<PublicKey> keys = new ArrayList<>();
        Matcher block = BLOCK.matcher(pem);
        while (block.find()) {
            keys.add(fromDer(Base64.getMimeDecoder().decode(block.group(1))));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "The text holds no public key: a line -----BEGIN PUBLIC KEY----- is expected.");
        }
        return keys;
    }

    static String toPem(PublicKey key) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /** The key, when it is strong enough to be trusted. */
    static RSAPublicKey strong(RSAPublicKey key) {
        if (key.getModulus().bitLength() < SMALLEST_BITS) {
            throw new IllegalArgumentException("An RSA key of less than " + SMALLEST_BITS + " bits is too weak.");
        }
        return key;
    }

    private static PublicKey fromDer(byte[] der) {
        X509EncodedKeySpec form = new X509EncodedKeySpec(der);
        try {
            return strong((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(form));
        } catch (GeneralSecurityException notRsa) {
            return ecFromDer(form);
        }
    }

    private static PublicKey ecFromDer(X509EncodedKeySpec form) {
        try {
            return P256.mustBeOn((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(form));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The public key cannot be read; it must be an RSA key or one on the curve P-256.", unreadable);
        }
    }
}
