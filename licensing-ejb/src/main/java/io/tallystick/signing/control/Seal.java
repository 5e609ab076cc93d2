package io.tallystick.signing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM under the master key: base64 of a 12 byte nonce, the cipher text and its 16 byte tag. */
@ApplicationScoped
public class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    @Inject
    MasterKey masterKey;

    /** Seals under a nonce of its own. */
    public String close(byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, masterKey.key(), nonce, ByteBuffer.wrap(secret));
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
    }

    /** Opens what {@link #close} made; an {@link IllegalStateException} for anything else. */
    public byte[] open(String sealed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            return run(Cipher.DECRYPT_MODE, masterKey.key(), nonce, bytes);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new IllegalStateException("A stored secret was cut or altered: restore it from a backup.", e);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, ByteBuffer input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] output = new byte[cipher.getOutputSize(input.remaining())];
            cipher.doFinal(input, ByteBuffer.wrap(output));
            return output;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored secret cannot be opened: was the database made under another master key?", e);
        }
    }
}
