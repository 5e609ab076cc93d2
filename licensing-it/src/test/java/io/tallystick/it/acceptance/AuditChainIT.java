package io.tallystick.it.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.client.audit.AuditCommand;
import io.tallystick.it.acceptance.fixture.AuditedCompany;
import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Scene;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code tallystick audit verify} against the real database, in which somebody wrote. A company has lines 1 to 8, with checkpoints behind the
 * fourth and the last.
 */
class AuditChainIT extends Scene {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private AuditedCompany company;

    @BeforeEach
    void found() {
        company = AuditedCompany.next(management, server, books);
    }

    @AfterEach
    void tellWhatWasSaid() {
        System.out.println(said.toString(UTF_8));
    }

    @Test
    @DisplayName("T6 T8 an honest audit is proven from its export, from the server, and with published keys alone")
    void anHonestAuditIsProven() throws IOException {
        assertThat(verify()).isZero();
        assertThat(said.toString(UTF_8)).startsWith("Proven: 8 lines, ").contains("signed up to position 8");
        assertThat(run("verify", "--server", server.uri().toString(), "--management-key", company.managementKey(), "--save",
                folder.resolve("saved.jsonl").toString())).isZero();
        assertThat(Files.readString(folder.resolve("saved.jsonl"))).contains("\"kind\":\"end\"");
    }

    @Test
    @DisplayName("T7 a line whose transaction ended late is sealed behind those that were written after it, and none twice")
    void aLateLineIsSealed() throws Exception {
        try (var late = Database.of(server)) {
            late.copy("audit_entry", company.idAt(1), company.notSealed("late"));
            company.does(3);
            company.waitUntilSealed(11);
            late.commit();
        }
        company.waitUntilSealed(12);

        assertThat(books.text("select detail from audit_entry where company_id = ? and chain_position = 12", company.id())).isEqualTo("late");
        assertThat(books.number("select count(distinct chain_position) from audit_entry where company_id = ?", company.id())).isEqualTo(12);
        assertThat(verify()).isZero();
    }

    @TestFactory
    @DisplayName("T3 a line that was changed is found, whatever was changed about it")
    Stream<DynamicTest> aChangedLineIsFound() {
        return Stream.of("actor = 'somebody else'", "event = 'nothing.happened'", "address = '192.0.2.1'", "detail = ''", "code = 'blacklisted'",
                "license_id = 7", "device_id = 7", "chain_hash = '" + "0".repeat(64) + "'").map(change -> dynamicTest(change, () -> {
                    var column = change.substring(0, change.indexOf(' '));
                    var written = books.text("select " + column + " from audit_entry where company_id = ? and chain_position = 3", company.id());
                    changes(change);
                    found("Position 3 does not fit its hash");
                    changes(column + " = " + (written == null ? "null" : "'" + written + "'"));
                    assertThat(verify()).isZero();
                }));
    }

    @Test
    @DisplayName("T3 a line that was dated back is found")
    void aLineThatWasDatedBackIsFound() {
        changes("at = at - interval '1' second");

        found("Position 3 does not fit its hash");
    }

    private void changes(String change) {
        books.change("update audit_entry set " + change + " where company_id = ? and chain_position = 3", company.id());
    }

    @Test
    @DisplayName("T3 T8 a line that was changed by somebody who hashed all lines behind it anew is found by the checkpoints")
    void aChangedLineWithNewHashesIsFound() throws IOException {
        books.change("update audit_entry set actor = 'somebody else' where company_id = ? and chain_position = 3", company.id());
        company.hashesAnew(Files.readString(export("before.jsonl")));

        found("The checkpoint of position 4 signs another hash");
        assertThat(said.toString(UTF_8)).contains("The checkpoint of position 8 signs another hash").doesNotContain("does not fit its hash");
    }

    @Test
    @DisplayName("T3 a line that was removed is found")
    void aRemovedLineIsFound() {
        books.change("delete from audit_entry where company_id = ? and chain_position = 3", company.id());

        found("The line at position 3 was removed before this one.");
    }

    @Test
    @DisplayName("T3 the newest lines that were removed are found, by the checkpoint that stood for them")
    void aRemovedEndIsFound() {
        books.change("delete from audit_entry where company_id = ? and chain_position > 6", company.id());
        books.change("update audit_chain set sealed_to = 6 where company_id = ?", company.id());

        found("A checkpoint stands for 8 lines, of which those behind position 6 were removed.");
    }

    @Test
    @DisplayName("T3 an end that was removed with its checkpoints is found by a checkpoint that was kept")
    void anEndThatWasRemovedWithItsCheckpointsIsFound() throws IOException {
        var kept = export("kept.jsonl");
        company.waitUntilSealed(9);
        books.change("update audit_chain set sealed_to = 4, checkpoint_position = 4, hash = (select chain_hash from audit_entry where company_id = ?"
                + " and chain_position = 4) where company_id = ?", company.id(), company.id());
        books.change("delete from audit_entry where company_id = ? and chain_position > 4", company.id());
        books.change("delete from audit_checkpoint where company_id = ? and chain_position > 4", company.id());

        assertThat(verify()).isZero();
        assertThat(run("verify", export("now.jsonl").toString(), "--keys", keys().toString(), "--kept", kept.toString())).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("The kept checkpoint stands for 8 lines, of which those behind position ");
    }

    @Test
    @DisplayName("T3 lines that changed places are found")
    void movedLinesAreFound() {
        books.change("update audit_entry set chain_position = -2 where company_id = ? and chain_position = 2", company.id());
        books.change("update audit_entry set chain_position = 2 where company_id = ? and chain_position = 3", company.id());
        books.change("update audit_entry set chain_position = 3 where company_id = ? and chain_position = -2", company.id());

        found("Position 2 does not fit its hash");
        assertThat(said.toString(UTF_8)).contains("Position 3 does not fit its hash");
    }

    @Test
    @DisplayName("T3 a line that was put in is found")
    void anInsertedLineIsFound() throws Exception {
        for (int position = 8; position > 2; position--) {
            books.change("update audit_entry set chain_position = ? where company_id = ? and chain_position = ?", position + 1, company.id(), position);
        }
        try (var database = Database.of(server)) {
            database.copy("audit_entry", company.idAt(2), Map.of("chain_position", 3L, "detail", "put in"));
            database.commit();
        }

        found("Position 3 does not fit its hash");
    }

    @Test
    @DisplayName("T8 a checkpoint that was removed is found, also the last one")
    void aRemovedCheckpointIsFound() {
        books.change("delete from audit_checkpoint where company_id = ? and chain_position = 4", company.id());
        found("and position 8 was removed.");

        books.change("delete from audit_checkpoint where company_id = ?", company.id());
        found("The checkpoint of position 8 was removed.");
    }

    @Test
    @DisplayName("T8 a checkpoint by a key that is not published is found: another company's, or one that somebody made")
    void aForgedCheckpointIsFound() throws GeneralSecurityException {
        var jws = books.text("select jws from audit_checkpoint where company_id = ? and chain_position = 4", company.id());
        var stranger = books.text("select min(jws) from audit_checkpoint where company_id <> ?", company.id());
        for (var forged : List.of(stranger, signedBySomebody(jws), jws.substring(0, jws.lastIndexOf('.') + 1))) {
            books.change("update audit_checkpoint set jws = ? where company_id = ? and chain_position = 4", forged, company.id());
            found("The checkpoint of position 4 is forged: ");
        }
        books.change("update audit_checkpoint set jws = ? where company_id = ? and chain_position = 4", jws, company.id());
        assertThat(verify()).isZero();
    }

    /** The same claims under the same header, signed by a key that nobody published. */
    private static String signedBySomebody(String jws) throws GeneralSecurityException {
        var text = jws.substring(0, jws.lastIndexOf('.'));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate());
        signature.update(text.getBytes(UTF_8));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    /** From the server, and from the export alone that was read meanwhile. */
    private void found(String finding) {
        var saved = folder.resolve(UUID.randomUUID() + ".jsonl").toString();
        assertThat(run("verify", "--server", server.uri().toString(), "--management-key", company.managementKey(), "--save", saved)).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains(finding);
        try {
            assertThat(run("verify", saved, "--keys", keys().toString())).isEqualTo(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(said.toString(UTF_8)).contains(finding);
    }

    private int verify() {
        try {
            return run("verify", export(UUID.randomUUID() + ".jsonl").toString(), "--keys", keys().toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path export(String name) throws IOException {
        var answer = company.vendor().get("audit/export");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Files.write(folder.resolve(name), answer.bytes());
    }

    private Path keys() throws IOException {
        return Files.write(folder.resolve("keys.json"), api.get("jwks", Map.of("api_key", company.apiKey())).bytes());
    }

    private int run(String... words) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return new AuditCommand(Map.of(), out, out).run(words);
    }
}
