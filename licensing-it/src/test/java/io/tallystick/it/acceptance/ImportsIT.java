package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /api/v1/imports} and {@code /api/v1/exports}: CSV in and out (§6). */
class ImportsIT extends Scene {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final String name = UUID.randomUUID().toString();
    private Product product;

    @BeforeEach
    void offer() {
        product = vendor.offers(aProduct());
    }

    @Test
    @DisplayName("X2 X4 each row is an order, whose license works")
    void eachRowIsAnOrder() {
        var job = imported("customer_email,product_code,order_id,license_key,max_activations,city\n"
                + "one-" + name + "@example.org," + product.code() + ",A-" + name + ",KEY-" + name + ",2,'=Basel\n"
                + "two-" + name + "@example.org," + product.code() + ",,,,\n");

        assertThat(job.path("rows").asInt()).isEqualTo(2);
        assertThat(job.path("done").asInt()).isEqualTo(2);
        assertThat(job.path("refused").asInt()).isZero();
        assertThat(job.path("finished_at").asText()).endsWith("Z");
        var license = accepted(management.get("licenses?license_key=KEY-" + name)).path("results").path(0);
        assertThat(license.path("max_activations").asInt()).isEqualTo(2);
        assertThat(license.path("customer").path("city").asText()).isEqualTo("=Basel");
        assertThat(license.path("order_store_id").asText()).isEqualTo("A-" + name);
        accepted(api.post("activate_license", Json.text(Map.of("hardware_id", "hw-" + name, "product", product.code(), "license_key", "KEY-" + name))));
        assertThat(books.number("select count(*) from audit_entry where event = 'import.done' and position(? in detail) > 0", id(job) + " licenses")).isOne();
    }

    @Test
    @DisplayName("X3 a row that is refused is told with line, column and what to do, and holds up no other")
    void aRefusedRowHoldsUpNoOther() {
        var job = imported("customer_email;product_code;max_activations;license_key\r\n"
                + "a-" + name + "@example.org;" + product.code() + ";1;K1-" + name + "\r\n"
                + "nobody;" + product.code() + ";1;\r\n"
                + "b-" + name + "@example.org;NOWHERE;1;\r\n"
                + "c-" + name + "@example.org;" + product.code() + ";many;\r\n"
                + "\r\n"
                + "d-" + name + "@example.org;" + product.code() + ";1;K1-" + name + "\r\n"
                + "e-" + name + "@example.org;" + product.code() + ";1;K2-" + name + "\r\n");

        assertThat(job.path("done").asInt()).isEqualTo(6);
        assertThat(job.path("refused").asInt()).isEqualTo(4);
        assertThat(licenses()).isEqualTo(2);
        var report = management.get("imports/" + id(job) + "/refusals");
        assertThat(report.header("Content-Type")).startsWith("text/csv");
        assertThat(report.body().lines().toList()).satisfiesExactly(
                columns -> assertThat(columns).isEqualTo("line,column,code,message"),
                row -> assertThat(row).startsWith("3,customer_email,validation_error,"),
                row -> assertThat(row).startsWith("4,,unknown_product,"),
                row -> assertThat(row).startsWith("5,max_activations,validation_error,"),
                row -> assertThat(row).startsWith("7,,duplicate_value,"));
    }

    @Test
    @DisplayName("X5 a dry run books nothing and refuses what the import would")
    void aDryRunBooksNothing() {
        var file = "customer_email,product_code\nx-" + name + "@example.org," + product.code() + "\nx,y\n";

        var job = finished(sent("imports?kind=licenses&dry_run=true", file));

        assertThat(job.path("dry_run").asBoolean()).isTrue();
        assertThat(job.path("done").asInt()).isEqualTo(2);
        assertThat(job.path("refused").asInt()).isEqualTo(1);
        assertThat(licenses()).isZero();
        assertThat(books.number("select count(*) from customer where email = ?", "x-" + name + "@example.org")).isZero();
    }

    @Test
    @DisplayName("X5 a dry run tells of rows that name the same order or key, however far apart, in the words of the import")
    void aDryRunTellsOfDuplicates() {
        var file = new StringBuilder("customer_email,product_code,order_id,license_key\n");
        for (int i = 0; i < 530; i++) {
            file.append("far-").append(name).append("@example.org,").append(i == 1 ? "NOWHERE" : product.code()).append(switch (i) {
                case 0, 510 -> ",O-" + name + ",";
                case 1, 529 -> ",,REFUSED-FIRST-" + name;
                case 2, 60, 520 -> ",,K-" + name;
                default -> ",,";
            }).append('\n');
        }

        var dry = finished(sent("imports?kind=licenses&dry_run=true", file.toString()));

        assertThat(dry.path("refused").asInt()).as(refusals(dry)).isEqualTo(4);
        assertThat(refusals(dry).lines().skip(1).map(line -> line.replaceFirst("^(\\d+),,(\\w+),.*", "$1 $2")))
                .containsExactly("3 unknown_product", "62 duplicate_value", "512 order_id_exists", "522 duplicate_value");
        assertThat(licenses()).isZero();
        assertThat(books.number("select count(*) from import_foreseen where job_id = ?", id(dry))).isZero();
        assertThat(refusals(imported(file.toString()))).isEqualTo(refusals(dry));
        assertThat(licenses()).isEqualTo(526);
    }

    private String refusals(JsonNode job) {
        return management.get("imports/" + id(job) + "/refusals").body();
    }

    @Test
    @DisplayName("X6 rows wait sealed and are gone when the job has ended; a user's license is issued with the password")
    void rowsAreSealedAndGone() {
        var ofUsers = vendor.offers(aProduct().forUsers());
        var user = User.aStranger();
        var job = imported("customer_email,product_code,user_email,user_password\nu-" + name + "@example.org," + ofUsers.code() + "," + user.email() + ","
                + user.password() + "\n");

        assertThat(job.path("refused").asInt()).as(management.get("imports/" + id(job) + "/refusals").body()).isZero();
        assertThat(books.number("select count(*) from import_chunk where job_id = ?", id(job))).isZero();
        accepted(api.post("activate_license", Json.text(Map.of("hardware_id", "hw-" + name, "product", ofUsers.code(), "username", user.email(),
                "password", user.password()))));
    }

    @Test
    @DisplayName("X2 a job of many batches books each row once, whatever the hand that had it")
    void aJobOfManyBatchesBooksEachRowOnce() {
        var file = new StringBuilder("customer_email,product_code\n");
        for (int i = 0; i < 230; i++) {
            file.append("many-").append(name).append("@example.org,").append(i % 60 == 59 ? "NOWHERE" : product.code()).append('\n');
        }
        var started = sent("imports?kind=licenses", file.toString());
        // A node that died: its hand is on the job, and its time is over.
        books.change("update import_job set owner = 'dead', lease_ends_at = created_at where id = ?", id(started));

        var job = finished(started);

        assertThat(job.path("done").asInt()).isEqualTo(230);
        assertThat(job.path("refused").asInt()).isEqualTo(3);
        assertThat(licenses()).isEqualTo(227);
    }

    @Test
    void givenCustomers_whenTheyAreImported_thenNewOnesAreMadeAndKnownOnesChanged() {
        accepted(management.post("customers", Json.text(Map.of("email", "k-" + name + "@example.org", "city", "Basel", "phone", "1"))));

        var job = finished(sent("imports?kind=customers&name=people.csv", "email,city,country\nk-" + name + "@example.org,Bern,\nn-" + name
                + "@example.org,,CH\n"));

        assertThat(job.path("name").asText()).isEqualTo("people.csv");
        assertThat(job.path("refused").asInt()).isZero();
        var known = accepted(management.get("customers?email=k-" + name + "@example.org")).path("results").path(0);
        assertThat(known.path("city").asText() + known.path("phone").asText()).isEqualTo("Bern1");
        assertThat(accepted(management.get("customers?email=n-" + name + "@example.org")).path("results").path(0).path("country").asText()).isEqualTo("CH");
    }

    @Test
    @DisplayName("X1 a file that cannot be read is refused as a whole")
    void aFileThatCannotBeReadIsRefused() {
        refused("missing_parameters", sent("imports", "email\na@example.org\n"));
        refused("missing_parameters", sent("imports?kind=licenses", "customer_email\na@example.org\n"));
        refused("missing_parameters", sent("imports?kind=customers", "email\n"));
        refused("validation_error", sent("imports?kind=people", "email\na@example.org\n"));
        refused("validation_error", sent("imports?kind=customers", "email,price\na@example.org,1\n"));
        refused("validation_error", management.send("POST", "imports?kind=customers", "text/csv", new byte[] {'e', 'm', 'a', 'i', 'l', '\n', (byte) 0xfc}));
        refused(413, "payload_too_large", sent("imports?kind=customers", "email\n" + "x".repeat(9 * 1024 * 1024)));
        refused(415, "unsupported_media_type", management.send("POST", "imports?kind=customers", "application/json", "{}".getBytes(UTF_8)));
    }

    @Test
    void givenAnEndedImport_whenItIsCancelled_thenItStaysAsItIs() {
        var job = imported("customer_email,product_code\nx-" + name + "@example.org," + product.code() + "\n");

        assertThat(accepted(management.post("imports/" + id(job) + "/cancel", ""))).isEqualTo(job);
    }

    @Test
    void givenAnotherCompany_whenItAsksForAnImport_thenThereIsNone() {
        var job = imported("customer_email,product_code\nx-" + name + "@example.org," + product.code() + "\n");
        var founded = accepted(management.asOperator().post("companies", Json.text(Map.of("name", "Globex " + name))));
        var rival = ManagementApi.withKey(server.uri(), founded.path("management_key").asText());

        for (var path : List.of("imports/" + id(job), "imports/" + id(job) + "/refusals")) {
            refused(404, "not_found", rival.get(path));
        }
        refused(404, "not_found", rival.post("imports/" + id(job) + "/cancel", ""));
        assertThat(accepted(rival.get("imports")).path("count").asInt()).isZero();
        assertThat(rival.get("exports/licenses").body().lines()).hasSize(1);
        assertThat(accepted(management.get("imports?limit=1")).path("results")).hasSize(1);
    }

    @Test
    @DisplayName("X7 exports have every row once, in the order of their ids, over any number of pages")
    void exportsHaveEveryRow() {
        imported("customer_email,product_code,quantity\n=e-" + name + "@example.org," + product.code() + ",30\n");
        var machine = new Machine(api, vendor.issues(aLicense()), "@hw-" + name);
        accepted(machine.activates());

        var licenses = management.get("exports/licenses").body().lines().toList();
        assertThat(licenses.get(0)).startsWith("id,license_key,product_code,policy_code");
        assertThat(licenses.stream().filter(line -> line.contains("'=e-" + name))).hasSize(30);
        assertThat(licenses).hasSize(1 + (int) books.number("select count(*) from license where company_id = ?", company()));
        assertThat(management.get("exports/devices").body()).contains(",'@hw-" + name + ",true,false,");
        assertThat(management.get("exports/customers").body()).contains(",'=e-" + name + "@example.org,");
        assertThat(management.get("exports/orders").body()).contains(",'=e-" + name + "@example.org,");
        refused(404, "not_found", management.get("exports/secrets"));
    }

    @Test
    @DisplayName("X8 T9 a list that is taken out leaves a line: who, what, how many rows, from where")
    void anExportLeavesALine() {
        var license = vendor.issues(aLicense());
        for (var list : List.of("licenses", "devices", "customers", "orders")) {
            var rows = management.get("exports/" + list).body().lines().count() - 1;
            assertThat(lastExport()).isEqualTo("management-key first key 127.0.0.1 " + list + ", rows " + rows);
        }
        management.get("audit/export?format=csv&license_id=" + license.id());
        assertThat(lastExport()).endsWith("audit csv license_id=" + license.id() + ", rows 1");
        management.get("orders/export?order_id=" + license.issued().path("order_store_id").asText());
        assertThat(lastExport()).endsWith("orders order_id=" + license.issued().path("order_store_id").asText() + ", rows 1");
        refused("validation_error", management.get("audit/export?format=xml"));
        assertThat(lastExport()).contains("orders order_id=");
    }

    private String lastExport() {
        return books.text("select actor || ' ' || address || ' ' || detail from audit_entry where event = 'list.exported' and company_id = ?"
                + " order by at desc, id desc fetch first row only", company());
    }

    private long company() {
        return books.number("select company_id from product where id = ?", product.id());
    }

    private long licenses() {
        return books.number("select count(*) from license where product_id = ?", product.id());
    }

    private JsonNode imported(String file) {
        return finished(sent("imports?kind=licenses", file));
    }

    private Answer sent(String path, String file) {
        return management.send("POST", path, "text/csv", file.getBytes(UTF_8));
    }

    private JsonNode finished(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        var until = Instant.now().plus(PATIENCE);
        var job = answer.json();
        while (job.path("state").asText().equals("running")) {
            assertThat(Instant.now()).as(job.toString()).isBefore(until);
            LockSupport.parkNanos(LOOK.toNanos());
            job = accepted(management.get("imports/" + id(job)));
        }
        return job;
    }

    private static long id(Answer answer) {
        return id(answer.json());
    }

    private static long id(JsonNode job) {
        return job.path("id").asLong();
    }
}
