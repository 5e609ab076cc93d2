package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One call of each kind under an {@code Idempotency-Key}: what happened happens once, whatever came between, and the answer is the first. */
class AnsweredOnceIT extends Scene {

    private final String key = UUID.randomUUID().toString();

    @Test
    @DisplayName("A6 an activation that is repeated after the seat was given back takes no second seat")
    void givenAnActivation_whenItIsRepeatedAfterTheSeatWasGivenBack_thenItTakesNoSeat() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var once = machine.calling(once());
        var first = once.activates();
        accepted(first);
        acceptedWith("license_deactivated", machine.deactivates());

        mustBeRepeated(first, once::activates);

        assertThat(counts.activeDevices(machine.license())).isZero();
        mustBalance(machine.license());
    }

    @Test
    void givenADeactivation_whenItIsRepeatedAfterTheMachineIsActiveAgain_thenItKeepsItsSeat() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var once = machine.calling(once());
        var first = once.deactivates();
        acceptedWith("license_deactivated", first);
        accepted(machine.activates());

        mustBeRepeated(first, once::deactivates);

        assertThat(counts.activeDevices(machine.license())).isEqualTo(1);
    }

    @Test
    @DisplayName("A6 a form is the same form, whatever boundary the client draws")
    void givenAnUploadedForm_whenItIsUploadedAgain_thenItGetsTheFirstAnswer() {
        var file = aMachineWith(vendor.issues(aLicense())).activationFile();
        var first = once().postFile(file.endpoint(), "file", "activate_offline.req", file.base64());
        accepted(first);

        mustBeRepeated(first, () -> once().postFile(file.endpoint(), "file", "activate_offline.req", file.base64()));
    }

    @Test
    void givenVariables_whenTheyAreSentAgainAfterOthers_thenTheOthersStay() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var dark = Json.text(Json.merged(machine.identity(), Map.of("variables", Map.of("theme", "dark"))));
        var first = once().post("track_device_variables", dark);
        accepted(first);
        accepted(api.post("track_device_variables", dark.replace("dark", "light")));

        mustBeRepeated(first, () -> once().post("track_device_variables", dark));

        assertThat(accepted(api.get("get_device_variables", machine.identity())).path(0).path("value").asText()).isEqualTo("light");
    }

    @Test
    @DisplayName("A6 an order that is repeated answers the licenses that it issued, and issues none")
    void givenAnOrder_whenItIsRepeated_thenItAnswersTheLicensesThatItIssued() {
        var product = vendor.offers(aProduct());
        var order = Json.text(Json.object("id", "order-" + key, "customer", Map.of("email", "once@example.org"),
                "items", List.of(Json.object("product_code", product.code(), "licenses", List.of(Map.of())))));
        var first = manager().post("orders/", order);
        assertThat(first.status()).isEqualTo(201);

        mustBeRepeated(first, () -> manager().post("orders/", order));
        mustBeRepeated(first, () -> manager().post("orders", order));

        assertThat(books.number("select count(*) from license where product_id = ?", product.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("A6 S3 a secret that is told once is told again to a repetition, and lies sealed in between")
    void givenANewApiKey_whenTheCallIsRepeated_thenItsSecretIsToldAgain_andLiesSealed() {
        var first = manager().post("api_keys/", "{\"name\":\"once\"}");
        var secret = accepted(first).path("shared_key").asText();

        mustBeRepeated(first, () -> manager().post("api_keys/", "{\"name\":\"once\"}"));

        var kept = books.text("select sealed_answer from idempotency_record where idempotency_key = ?", key);
        assertThat(kept).isNotEmpty().doesNotContain(secret).doesNotContain("once");
    }

    @Test
    void givenChangesOfALicense_whenTheFirstIsRepeated_thenTheSecondStays() {
        var license = vendor.issues(aLicense());
        var first = manager().patch("licenses/" + license.id(), "{\"max_activations\":5}");
        accepted(first);
        vendor.changes(license, "max_activations", 7);

        mustBeRepeated(first, () -> manager().patch("licenses/" + license.id(), "{\"max_activations\":5}"));

        assertThat(vendor.sees(license).path("max_activations").asInt()).isEqualTo(7);
    }

    @Test
    void givenAForgivenDevice_whenItIsBlacklistedAgainAndTheCallIsRepeated_thenItStaysBlacklisted() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        vendor.blacklists(machine);
        var path = "devices/" + vendor.sees(machine).path("id").asLong() + "/blacklist";
        var first = manager().delete(path);
        accepted(first);
        vendor.blacklists(machine);

        mustBeRepeated(first, () -> manager().delete(path));

        assertThat(vendor.sees(machine).path("is_blacklisted").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("A6 an answer is repeated to nobody but the caller who got it")
    void givenAnAnswer_whenAnotherCallerSendsTheSame_thenItIsNotRepeated() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        accepted(machine.calling(once()).activates());
        var other = vendor.makesKey();

        refused(422, "idempotency_key_reused", machine.calling(once().withKey(other.key(), other.sharedKey())).activates());
        refused("invalid_api_key", machine.calling(once().withKey("nobody", Acme.SHARED_KEY)).activates());
        refused("read_only_api_key", machine.calling(once().withKey(Acme.READ_ONLY_API_KEY, Acme.SHARED_KEY)).activates());
    }

    @Test
    @DisplayName("A6 calls that only read take no notice of a key")
    void givenAKey_whenCallsOnlyRead_thenTheyTakeNoNotice() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));

        accepted(machine.calling(once()).checks());
        accepted(manager().get("licenses/" + machine.license().id()));

        assertThat(books.number("select count(*) from idempotency_record where idempotency_key = ?", key)).isZero();
    }

    @Test
    @DisplayName("A6 after 24 hours a key is free, and the first answer is deleted")
    void givenAnAnswerOfYesterday_whenTheKeyIsUsedAgain_thenItStandsForTheNewCall() {
        accepted(manager().post("api_keys/", "{\"name\":\"yesterday\"}"));
        Database.change(server, "update idempotency_record set created_at = created_at - interval '25' hour where idempotency_key = ?", key);

        var today = manager().post("api_keys/", "{\"name\":\"today\"}");

        assertThat(accepted(today).path("name").asText()).isEqualTo("today");
        mustBeRepeated(today, () -> manager().post("api_keys/", "{\"name\":\"today\"}"));
    }

    @Test
    @DisplayName("A6 answers of yesterday are deleted by themselves")
    void givenAnAnswerOfYesterday_whenAMinuteHasGone_thenItIsDeleted() throws InterruptedException {
        accepted(manager().post("api_keys/", "{\"name\":\"yesterday\"}"));
        Database.change(server, "update idempotency_record set created_at = created_at - interval '25' hour where idempotency_key = ?", key);

        long end = System.nanoTime() + 90_000_000_000L;
        while (kept() > 0 && System.nanoTime() < end) {
            Thread.sleep(500);
        }

        assertThat(kept()).isZero();
    }

    private long kept() {
        return books.number("select count(*) from idempotency_record where idempotency_key = ?", key);
    }

    private LicenseApi once() {
        return api.withHeader("Idempotency-Key", key);
    }

    private ManagementApi manager() {
        return management.withHeader("Idempotency-Key", key);
    }

    private void mustBeRepeated(Answer first, Supplier<Answer> call) {
        var before = counts.everything();
        var again = call.get();
        assertThat(again.status()).as(again.toString()).isEqualTo(first.status());
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("LicenseSignature")).isEqualTo(first.header("LicenseSignature"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(counts.everything()).isEqualTo(before);
    }
}
