package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Kept answers may tell a secret that is told once, such as a shared key: they are stored sealed (design rule 8), and small. */
@ApplicationScoped
public class AnswerSeal {

    /** Width of the column. */
    private static final int LONGEST = 1_000_000;

    @EJB
    Vault vault;

    /** The form that is stored; {@code payload_too_large} for an answer that cannot be kept. */
    String close(byte[] answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sealed = vault.close(bytes.toByteArray());
        if (sealed.length() > LONGEST) {
            throw new LicensingException(ErrorCode.PAYLOAD_TOO_LARGE,
                "The answer is too large to be repeated: send the request in parts, or without an Idempotency-Key.");
        }
        return sealed;
    }

    /** The answer again. */
    byte[] open(String sealed) {
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(vault.open(sealed)))) {
            return unzipped.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
