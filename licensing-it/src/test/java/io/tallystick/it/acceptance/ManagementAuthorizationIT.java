package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;

import java.util.List;

import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Wire;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.Test;

/** Who may call {@code /api/v1/} (§6). */
class ManagementAuthorizationIT extends Scene {

    private static final List<String> PATHS = List.of("products/", "products", "orders/", "licenses/", "devices/", "api_keys/", "company",
            "products/1", "orders/1", "licenses/1", "devices/1", "devices/1/refresh_file");

    @Test
    void givenNoKey_whenAnythingIsAsked_thenAHeaderIsMissing() {
        PATHS.forEach(path -> refused("missing_headers", ManagementApi.withoutKey(server.uri()).get(path)));
        refused("missing_headers", ManagementApi.withoutKey(server.uri()).post("products/", "no json"));
    }

    @Test
    void givenAnUnknownKey_whenAnythingIsAsked_thenItIsRefusedBeforeTheBodyIsRead() {
        PATHS.forEach(path -> refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "a guess").get(path)));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "a guess").post("orders/", "no json"));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), "").get("company"));
    }

    @Test
    void givenTheKeyOfAnApplication_whenItManages_thenItIsRefused() {
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), Acme.API_KEY).get("company"));
        refused(401, "invalid_management_key", ManagementApi.withKey(server.uri(), Acme.SHARED_KEY).get("company"));
        refused(401, "invalid_management_key", Wire.to(server).with("Authorization", api.date()).send("GET", "/api/v1/company", ""));
        refused(401, "invalid_management_key", Wire.to(server).with("Authorization", "Bearer " + Acme.MANAGEMENT_KEY).send("GET", "/api/v1/company", ""));
    }

    @Test
    void givenTheKeyOfTheVendor_whenAnApplicationsEndpointIsCalledWithIt_thenItIsRefused() {
        refused("authorization_invalid_headers", api.withHeader("Authorization", "Api-Key " + Acme.MANAGEMENT_KEY).post("activate_license", "{}"));
    }

    @Test
    void givenTheKey_whenItsSchemeIsWrittenInOtherLetters_thenItIsAccepted() {
        accepted(Wire.to(server).with("Authorization", "api-key  " + Acme.MANAGEMENT_KEY + " ").send("GET", "/api/v1/company", ""));
    }
}
