package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.acceptance.fixture.Visitor;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v1/companies}, and what two companies on one server never see of each other's pages. */
class CompaniesIT extends Scene {

    private String name;
    private JsonNode other;
    private ManagementApi others;
    private String host;

    @BeforeEach
    void foundAnotherCompany() {
        name = "Globex " + UUID.randomUUID();
        host = UUID.randomUUID() + ".example";
        other = accepted(founded("name", name));
        others = ManagementApi.withKey(server.uri(), other.path("management_key").asText());
        accepted(others.patch("branding", Json.text(Json.object("hosts", List.of(host.toUpperCase())))));
    }

    @Test
    @DisplayName("A13 the operator founds a company, whose keys work at once and only for it")
    void givenTheOperator_whenACompanyIsFounded_thenItsKeysWork() {
        assertThat(accepted(others.get("company")).path("name").asText()).isEqualTo(name);
        assertThat(accepted(others.get("products/")).path("count").asInt()).isZero();
        var machine = theirMachine();

        accepted(machine.activates());
        refused("unknown_product", aMachineWith(machine.license()).activates());
        assertThat(books.number("select count(*) from audit_entry where company_id = ? and event = 'company.founded' and actor = 'operator'",
                other.path("id").asLong())).isEqualTo(1);
    }

    @Test
    @DisplayName("A13 a name or an API key that is taken founds nothing, and keys that are sent are used")
    void givenANameOrKeyThatIsTaken_whenACompanyIsFounded_thenNothingIs() {
        var before = companies();

        refused(409, "duplicate_value", founded("name", name));
        refused(409, "duplicate_value", founded("name", "Initech " + UUID.randomUUID(), "api_key", other.path("api_key").asText()));
        refused("validation_error", founded("name", "Initech " + UUID.randomUUID(), "management_key", "short"));
        assertThat(companies()).isEqualTo(before);

        var key = "a-key-of-the-operators-choice-" + UUID.randomUUID();
        assertThat(accepted(founded("name", "Initech " + UUID.randomUUID(), "management_key", key)).path("management_key").asText()).isEqualTo(key);
        accepted(ManagementApi.withKey(server.uri(), key).get("company"));
    }

    @Test
    @DisplayName("A6 A13 the operator's call that is repeated founds one company and tells its keys again, and no company's key is in its way")
    void givenACallOfTheOperatorThatWasLost_whenItIsRepeated_thenOneCompanyIsFounded() {
        var key = UUID.randomUUID().toString();
        var body = Json.text(Map.of("name", "Initech " + UUID.randomUUID()));
        var operator = management.asOperator().withHeader("Idempotency-Key", key);
        accepted(management.withHeader("Idempotency-Key", key).patch("company", "{}"));
        var before = companies();

        var first = operator.post("companies", body);
        var again = operator.post("companies", body);

        assertThat(accepted(first).path("management_key").asText()).isEqualTo(accepted(again).path("management_key").asText());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(companies()).isEqualTo(before + 1);
        refused(422, "idempotency_key_reused", operator.post("companies", Json.text(Map.of("name", "Other " + UUID.randomUUID()))));
        refused(409, "duplicate_value", operator.withHeader("Idempotency-Key", UUID.randomUUID().toString()).post("companies", body));
        refused(401, "invalid_management_key", management.withHeader("Idempotency-Key", key).post("companies", body));
        assertThat(companies()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A13 no company's own key founds another")
    void givenAVendor_whenItFoundsACompany_thenItIsRefused() {
        refused(401, "invalid_management_key", management.post("companies", "{\"name\":\"X\"}"));
        refused(401, "invalid_management_key", others.post("companies", "{\"name\":\"X\"}"));
    }

    @Test
    @DisplayName("W1 W2 by its host name a company's pages show and take nothing of another")
    void givenTwoHosts_whenAFileIsHandedInAtTheWrongOne_thenItIsUnknownThere() {
        var ours = aMachineWith(vendor.issues(aLicense())).activationFile();
        var theirs = theirMachine().activationFile().with("api_key", other.path("api_key").asText());
        var signed = new OfflineFile(theirs.kind(), theirs.members(), other.path("shared_key").asText());
        var before = counts.everything();

        assertThat(Visitor.of(server).at(host).get("/offline").body()).contains(name).doesNotContain("Acme");
        assertThat(Visitor.of(server).get("/offline").body()).contains("Acme").doesNotContain(name);
        var wrong = Visitor.of(server).at(host).fills("/offline", Map.of("text", ours.base64()));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("was not made for us", name).doesNotContain("Acme");
        assertThat(Visitor.of(server).at(host).with("Accept", "text/html").get("/nowhere").body()).contains("no such page", name).doesNotContain("Acme", "Tallystick");
        assertThat(Visitor.of(server).fills("/offline", Map.of("text", signed.base64())).body()).contains("was not made for us");
        assertThat(counts.everything()).isEqualTo(before);

        assertThat(Visitor.of(server).at(host + ":8080").fills("/offline", Map.of("text", signed.base64())).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("W1 a host name that nobody took shows nobody's pages where there are several companies, nor does a header that no proxy of ours sent")
    void givenSeveralCompanies_whenAnUnknownHostIsAskedFor_thenThereIsNoPage() {
        var stranger = Visitor.of(server).at("unknown.example");

        assertThat(stranger.get("/offline").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/offline").body()).contains("Nothing is shown").doesNotContain("Acme", name);
        assertThat(stranger.with("X-Forwarded-Host", host).get("/offline").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("W1 the bare host name of a company leads to its portal, any other one shows what there is")
    void givenAHost_whenItIsOpenedWithoutAPath_thenItLeadsToItsPortal() {
        var led = Visitor.of(server).at(host).get("/");

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).contains("/offline");
        var shown = Visitor.of(server).at("unknown.example").get("/");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("href=\"offline\"", "href=\"console\"");
    }

    @Test
    @DisplayName("W1 a host name belongs to one company")
    void givenAHostThatIsTaken_whenAnotherCompanyWantsIt_thenItIsRefused() {
        refused(409, "duplicate_value", management.patch("branding", Json.text(Json.object("hosts", List.of("127.0.0.1", host)))));

        assertThat(Visitor.of(server).at(host).get("/offline").body()).contains(name);
        accepted(others.patch("branding", Json.text(Json.object("hosts", List.of()))));
        assertThat(Visitor.of(server).at(host).get("/offline").statusCode()).isEqualTo(404);
    }

    private Machine theirMachine() {
        var license = new Vendor(others).issues(aLicense());
        return new Machine(api.withKey(other.path("api_key").asText(), other.path("shared_key").asText()), license, "hw-" + UUID.randomUUID());
    }

    private Answer founded(Object... members) {
        return management.asOperator().post("companies", Json.text(Json.object(members)));
    }

    private long companies() {
        return books.number("select count(*) from company");
    }
}
