package io.tallystick.access.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.INVALID_API_KEY;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static io.tallystick.shared.ErrorCode.REVOKED_API_KEY;
import static io.tallystick.shared.ErrorCode.SIGNATURE_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.FileSignatures.Statement;
import io.tallystick.access.control.KnownKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileSignaturesTest {

    private static final String WEEKS_AGO = "Thu, 17 Nov 2022 20:51:35 GMT";
    private static final Caller CARRIER = new Caller(KnownKeys.COMPANY, "api-key portal", "portal", false, null, null, "192.0.2.1");

    private final FileSignatures signatures = new FileSignatures();

    @BeforeEach
    void putTogether() {
        KnownKeys keys = new KnownKeys().with("app").withReadOnly("reader").withRevoked("revoked");
        signatures.keys = keys;
        signatures.vault = keys.vault();
    }

    @Test
    @DisplayName("O1 a file weeks old proves its author, who may be another key than the one that carries it")
    void aFileProvesItsAuthor() {
        Statement statement = statement("app");

        Caller author = signatures.verify(CARRIER, statement, signatures.sign(KnownKeys.COMPANY, statement));

        assertThat(author.apiKey()).isEqualTo("app");
        assertThat(author.address()).isEqualTo(CARRIER.address());
    }

    @Test
    @DisplayName("O1 a file that was edited in any signed part proves nothing")
    void anEditedFileProvesNothing() {
        String signature = signatures.sign(KnownKeys.COMPANY, statement("app"));

        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, new Statement("Fri, 18 Nov 2022 20:51:35 GMT", "KEY", "device", "app"), signature));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, new Statement(WEEKS_AGO, "OTHER", "device", "app"), signature));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, new Statement(WEEKS_AGO, "KEY", "other", "app"), signature));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, statement("app"), "AAAA"));
    }

    @Test
    @DisplayName("O1 a file of an unknown, a revoked or a foreign key is refused")
    void aFileOfABadKeyIsRefused() {
        Caller foreign = new Caller(KnownKeys.COMPANY + 1, "api-key x", "x", false, null, null, null);

        assertRefused(INVALID_API_KEY, () -> signatures.verify(CARRIER, statement("nobody"), "AAAA"));
        assertRefused(REVOKED_API_KEY, () -> signatures.verify(CARRIER, statement("revoked"), "AAAA"));
        assertRefused(INVALID_API_KEY, () -> signatures.verify(foreign, statement("app"), "AAAA"));
    }

    @Test
    @DisplayName("A4 a file of a read-only key books nothing")
    void aFileOfAReadOnlyKeyBooksNothing() {
        Statement statement = statement("reader");

        assertRefused(READ_ONLY_API_KEY, () -> signatures.verify(CARRIER, statement, signatures.sign(KnownKeys.COMPANY, statement)));
    }

    private static Statement statement(String apiKey) {
        return new Statement(WEEKS_AGO, "KEY", "device", apiKey);
    }
}
