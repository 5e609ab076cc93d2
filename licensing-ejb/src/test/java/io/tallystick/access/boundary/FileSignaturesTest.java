package io.tallystick.access.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.INVALID_API_KEY;
import static io.tallystick.shared.ErrorCode.OAUTH_REQUIRED;
import static io.tallystick.shared.ErrorCode.READ_ONLY_API_KEY;
import static io.tallystick.shared.ErrorCode.REVOKED_API_KEY;
import static io.tallystick.shared.ErrorCode.SIGNATURE_MISMATCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.FileSignatures.Statement;
import io.tallystick.access.control.Hmac;
import io.tallystick.access.control.KnownClients;
import io.tallystick.access.control.KnownKeys;
import io.tallystick.fixture.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileSignaturesTest {

    private static final String WEEKS_AGO = "Thu, 17 Nov 2022 20:51:35 GMT";
    private static final Caller CARRIER = new Caller(KnownKeys.COMPANY, "api-key portal", "portal", false, null, null, "192.0.2.1");

    private final FileSignatures signatures = new FileSignatures();
    private final MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    private final KnownClients clients = new KnownClients().within("client-c", new Scope(Scope.Level.CUSTOMER, 5L)).withRevoked("client-r")
        .with("client-other", KnownKeys.COMPANY + 1).withRotated("client-g", OffsetDateTime.now(clock).plusHours(24));

    @BeforeEach
    void putTogether() {
        KnownKeys keys = new KnownKeys().with("app").withReadOnly("reader").withRevoked("revoked").withOauthDemanded("oauth");
        signatures.keys = clients.files(keys, clock);
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

    @Test
    @DisplayName("A12 a file may name an OAuth client in place of an API key; its author has the client's scope")
    void aFileMayNameAnOauthClient() {
        Caller author = signatures.verify(CARRIER, statement("client-c"), signatures.sign(KnownKeys.COMPANY, statement("client-c")));

        assertThat(author.actor()).isEqualTo("oauth-client client-c");
        assertThat(author.scope()).isEqualTo(new Scope(Scope.Level.CUSTOMER, 5L));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, statement("client-c"), "AAAA"));
        assertRefused(REVOKED_API_KEY, () -> signatures.verify(CARRIER, statement("client-r"), "AAAA"));
        assertRefused(INVALID_API_KEY, () -> signatures.verify(CARRIER, statement("client-other"), "AAAA"));
        assertRefused(INVALID_API_KEY, () -> signatures.verify(CARRIER, statement("client-nobody"), "AAAA"));
    }

    @Test
    @DisplayName("A11 A12 a file signed with the old secret counts within the grace, and is answered under that secret")
    void anOldSecretSignsFilesWithinTheGrace() {
        Statement question = statement("client-g");
        Statement answer = new Statement("Fri, 18 Nov 2022 20:51:35 GMT", "KEY", "device", "client-g");
        String old = Hmac.ofFile(KnownClients.PREVIOUS.getBytes(UTF_8), WEEKS_AGO, "KEY", "device", "client-g");
        String current = signatures.sign(KnownKeys.COMPANY, question);

        assertThat(signatures.verify(CARRIER, question, old).apiKey()).isEqualTo("client-g");
        assertThat(signatures.signAnswer(KnownKeys.COMPANY, answer, question, old))
            .isEqualTo(Hmac.ofFile(KnownClients.PREVIOUS.getBytes(UTF_8), answer.date(), "KEY", "device", "client-g"));
        assertThat(signatures.signAnswer(KnownKeys.COMPANY, answer, question, current)).isEqualTo(signatures.sign(KnownKeys.COMPANY, answer));
        clock.move(Duration.ofHours(24));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verify(CARRIER, question, old));
        assertThat(signatures.signAnswer(KnownKeys.COMPANY, answer, question, old)).isEqualTo(signatures.sign(KnownKeys.COMPANY, answer));
    }

    @Test
    @DisplayName("A12 where the company demands OAuth, an API key signs no wish, but may still give back")
    void anApiKeySignsNoWishWhereOauthIsDemanded() {
        String signature = signatures.sign(KnownKeys.COMPANY, statement("oauth"));

        assertRefused(OAUTH_REQUIRED, () -> signatures.verifyWish(CARRIER, statement("oauth"), signature));
        assertRefused(SIGNATURE_MISMATCH, () -> signatures.verifyWish(CARRIER, statement("oauth"), "AAAA"));
        assertThat(signatures.verify(CARRIER, statement("oauth"), signature).apiKey()).isEqualTo("oauth");
        assertThat(signatures.verifyWish(CARRIER, statement("app"), signatures.sign(KnownKeys.COMPANY, statement("app")))).isNotNull();
    }

    private static Statement statement(String apiKey) {
        return new Statement(WEEKS_AGO, "KEY", "device", apiKey);
    }
}
