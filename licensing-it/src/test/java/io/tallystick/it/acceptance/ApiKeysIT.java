package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/api_keys/}: create, list, revoke (§6). */
class ApiKeysIT extends Scene {

    @Test
    void givenANameAlone_whenAKeyIsMade_thenItIsRandomAndItsSecretIsToldThisOnce() {
        var answer = management.post("api_keys/", "{\"name\":\"new\"}");

        assertThat(answer.status()).isEqualTo(201);
        var key = accepted(answer);
        assertThat(key.fieldNames()).toIterable().containsExactly("id", "name", "api_key", "read_only", "products", "revoked", "created_at",
                "shared_key");
        assertThat(key.path("shared_key").asText()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(key.path("products").isNull()).isTrue();
        var listed = listed(key.path("id").asLong());
        assertThat(listed.has("shared_key")).isFalse();
        assertThat(listed.path("api_key")).isEqualTo(key.path("api_key"));
        accepted(anActiveMachineWith(vendor.issues(aLicense()))
                .calling(api.withKey(key.path("api_key").asText(), key.path("shared_key").asText())).checks());
    }

    @Test
    void givenOwnHalves_whenAKeyIsMade_thenItHasThemAndItsPublicHalfIsTaken() {
        var own = "own-" + UUID.randomUUID();

        var key = vendor.makesKey("api_key", own, "shared_key", "twenty characters ü!");

        assertThat(key.key()).isEqualTo(own);
        accepted(anActiveMachineWith(vendor.issues(aLicense())).calling(key.of(api)).checks());
        mustBookNothing(409, "duplicate_value", () -> management.post("api_keys/", Json.text(Map.of("name", "again", "api_key", own))));
    }

    @Test
    void givenAKeyForSomeProducts_whenItIsUsed_thenItReachesThoseAlone() {
        var allowed = anActiveMachineWith(vendor.issues(aLicense()));
        var other = anActiveMachineWith(vendor.issues(aLicense()));
        var key = vendor.makesKey("products", List.of(allowed.license().product().code()));

        accepted(allowed.calling(key.of(api)).checks());
        refused("api_key_product_not_allowed", other.calling(key.of(api)).checks());
        assertThat(listed(key.id()).path("products").path(0).asText()).isEqualTo(allowed.license().product().code());
    }

    @Test
    void givenAKeyForNoProduct_whenItIsUsed_thenItReachesNoneAndIsShownAsSuch() {
        var key = vendor.makesKey("products", List.of());

        refused("api_key_product_not_allowed", anActiveMachineWith(vendor.issues(aLicense())).calling(key.of(api)).checks());
        assertThat(listed(key.id()).path("products").toString()).isEqualTo("[]");
    }

    @Test
    void givenAKey_whenItIsRevoked_thenItIsRefusedFromThatMomentAndRevokingAgainChangesNothing() {
        var key = vendor.makesKey();
        var machine = anActiveMachineWith(vendor.issues(aLicense())).calling(key.of(api));
        accepted(machine.checks());

        vendor.revokes(key);
        refused("revoked_api_key", machine.checks());
        vendor.revokes(key);

        assertThat(listed(key.id()).path("revoked").asBoolean()).isTrue();
        refused("revoked_api_key", machine.checks());
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAKeyIsMade_thenTheMessageNamesItAndThereIsNoKey() {
        var members = Stream.of(missing("name"), texts("name", 200), texts("api_key", 100), texts("shared_key", 200), truths("read_only"),
                List.of(invalid("shared_key", "nineteen characters"), invalid("products", 5), invalid("products", List.of(1)),
                        invalid("products", Map.of("a", 1)))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> management.post("api_keys/",
                Json.text(Json.merged(Map.of("name", "new"), Json.object(wrong.name(), wrong.value())))));
    }

    @Test
    void givenNoSuchKey_whenItIsRevoked_thenItIsNotFound() {
        mustBookNothing(404, "not_found", () -> management.post("api_keys/1/revoke", ""));
        mustBookNothing(404, "not_found", () -> management.post("api_keys/none/revoke", ""));
    }

    private JsonNode listed(long id) {
        return Pages.of(management, "api_keys/?limit=50").results().stream().filter(key -> key.path("id").asLong() == id).findFirst().orElseThrow();
    }
}
