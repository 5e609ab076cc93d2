package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An export as a server writes it, with a key of its own. */
final class AnExport {

    static final long COMPANY = 7;

    final List<ObjectNode> lines = new ArrayList<>();
    private KeyPair key;
    private long position;
    private String hash = "0".repeat(64);
    private String checkpoint;

    private AnExport(KeyPair key) {
        this.key = key;
    }

    /** Begins one under a new key. */
    static AnExport begun() {
        AnExport export = new AnExport(newKey());
        export.lines.add(Json.object().put("kind", "audit").put("version", 1).put("company_id", COMPANY)
                .put("exported_at", "2026-03-01T12:00:00.000Z").put("after_position", 0).put("previous_hash", "0".repeat(64)));
        return export;
    }

    /** Another key signs, and is the only one in the key set. */
    AnExport rotated() {
        key = newKey();
        return this;
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    AnExport with(int count) {
        for (int i = 0; i < count; i++) {
            ObjectNode line = Json.object().put("kind", "line").put("id", 1000 - position).put("at", "2026-03-01T11:59:00.000Z")
                    .put("event", "license.changed").put("actor", "key").putNull("code").put("license_id", position).putNull("device_id")
                    .put("address", "127.0.0.1").put("detail", "ü").put("position", ++position);
            hash = CanonicalLine.hash(COMPANY, hash, line);
            lines.add(line.put("hash", hash));
        }
        return this;
    }

    AnExport signed() {
        String payload = Json.object().put("company_id", COMPANY).put("position", position).put("hash", hash).put("at", "2026-03-01T11:59:00.000Z")
                .put("previous", checkpoint == null ? null : CanonicalLine.sha256(checkpoint)).toString();
        String signed = url("{\"kid\":\"k\",\"typ\":\"audit-checkpoint+jwt\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + url(payload.getBytes(StandardCharsets.UTF_8));
        checkpoint = signed + "." + url(signature(signed));
        lines.add(Json.object().put("kind", "checkpoint").put("position", position).put("jws", checkpoint));
        return this;
    }

    AnExport ended() {
        lines.add(Json.object().put("kind", "end").put("position", position).put("waiting", 0));
        return this;
    }

    /** Writes it, and its key set beside it. */
    Path in(Path folder, String name) {
        try {
            ECPublicKey half = (ECPublicKey) key.getPublic();
            ObjectNode jwk = Json.object().put("kty", "EC").put("crv", "P-256").put("x", number(half.getW().getAffineX()))
                    .put("y", number(half.getW().getAffineY()));
            ObjectNode set = Json.object();
            set.putArray("keys").add(jwk);
            Files.write(folder.resolve("keys.json"), Json.bytes(set));
            return Files.write(folder.resolve(name), lines.stream().map(ObjectNode::toString).toList(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return url(fixed);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
