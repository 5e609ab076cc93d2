package io.tallystick.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind each promise of "once" stands an index, and behind each count a check (ADR 0007): rules may be asked too early, the database is not. */
class SchemaTest {

    private static final String MIGRATIONS = read();

    @ParameterizedTest
    @CsvSource({
        "device,             license_id,  hardware_id",
        "product,            company_id,  short_code",
        "bundle,             company_id,  code",
        "bundle_member,      bundle_id,   product_id",
        "license_policy,     product_id,  code",
        "customer,           company_id,  email",
        "customer_account,   company_id,  code",
        "customer_order,     company_id,  order_store_id",
        "console_user,       company_id,  email",
        "license_user,       company_id,  email",
        "idempotency_record, company_id,  idempotency_key",
        "offline_request,    company_id,  request_id",
        "device_variable,    device_id,   variable",
        "airgap_pairing,     company_id,  handle",
        "floating_slot,      entitlement_id, device_id"})
    @DisplayName("D1 F4 C1 C2 C7 C8 U1 U2 U3 U5 A6 O3 D8 G5 the database itself keeps these pairs unique")
    void theDatabaseKeepsPairsUnique(String table, String owner, String name) {
        assertThat(table(table)).containsPattern("unique \\(" + owner + ", " + name + "\\)");
    }

    @Test
    @DisplayName("L15 the database itself keeps a license key unique within its product")
    void theDatabaseKeepsKeysUnique() {
        assertThat(MIGRATIONS).containsPattern("alter table license add constraint \\w+ unique \\(company_id, product_id, license_key\\)");
    }

    @Test
    @DisplayName("S5 S7 the database itself keeps one active key of each algorithm for a company")
    void theDatabaseKeepsOneActiveKey() {
        assertThat(MIGRATIONS).containsPattern("alter table signing_key add constraint \\w+ unique \\(active_for, algorithm\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"license", "license_assignment"})
    @DisplayName("L1 L3 the database checks the count of seats once more")
    void theDatabaseChecksTheCountOfSeats(String table) {
        assertThat(table(table)).containsPattern("check \\(times_activated >= 0");
    }

    /** The definition of a table. */
    private static String table(String name) {
        var definition = Pattern.compile("create table " + name + "\\s*\\((.*?)\\n\\);", Pattern.DOTALL).matcher(MIGRATIONS);
        assertThat(definition.find()).as("table " + name).isTrue();
        return definition.group(1);
    }

    private static String read() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> migrations = files.sorted().toList();
            StringBuilder all = new StringBuilder();
            for (Path migration : migrations) {
                all.append(Files.readString(migration));
            }
            return all.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
