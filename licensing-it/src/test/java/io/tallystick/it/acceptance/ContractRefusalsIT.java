package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.ContractScene;
import io.tallystick.it.acceptance.fixture.Json;

import org.junit.jupiter.api.Test;

/** Refusals of every status against the contract. */
class ContractRefusalsIT extends ContractScene {

    @Test
    void givenRefusalsOfEveryStatus_whenTheyAreAnswered_thenTheyFitTheContract() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().withUnits(1)));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var json = Json.text(machine.identity());

        refused("license_activated_max_times", answers("POST", "activate_license", signed(), Json.text(aMachineWith(machine.license()).identity())));
        refused("validation_error", answers("POST", "activate_license", signed(), "no json"));
        refused("missing_headers", answers("POST", "activate_license", Map.of("Content-Type", "application/json"), json));
        refused(401, "oauth_token_malformed", answers("GET", "check_license", Map.of("Date", api.date(), "Authorization", "Bearer x"), null));
        refused(413, "payload_too_large", answers("POST", "activate_license", signed(), "x".repeat(1_100_000)));
        refused(415, "unsupported_media_type", answers("POST", "activate_license", typed("text/plain"), json));
        accepted(answers("POST", "add_consumption", with(signed(), key), json));
        refused(422, "idempotency_key_reused", answers("POST", "add_consumption", with(signed(), key), json.replace("}", ",\"consumptions\":0}")));
        refused("license_not_enough_consumptions", answers("POST", "add_consumption", signed(), json));
        refused("unsupported_product_feature", answers("POST", "add_feature_consumption", signed(), json.replace("}", ",\"feature\":\"x\"}")));
        refused("authorization_missing_params", answers("POST", "activate_offline", typed("text/plain"), "no base64"));
        refused(404, "not_found", contract.answers("GET", V1 + "licenses/1", vendors(), null));
        refused(401, "invalid_management_key", contract.answers("GET", V1 + "company", Map.of("Authorization", "Api-Key x"), null));
        refused(409, "order_id_exists", contract.answers("POST", V1 + "orders", vendors(), repeatedOrder()));
    }

    private String repeatedOrder() {
        var license = vendor.issues(aLicense());
        return Json.text(Json.object("id", license.issued().path("order_store_id").asText(), "customer", Map.of("email", "c@example.org"),
                "items", List.of(Map.of("product_code", license.product().code(), "licenses", List.of(Map.of())))));
    }
}
