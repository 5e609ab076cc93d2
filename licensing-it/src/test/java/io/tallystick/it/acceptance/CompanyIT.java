package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static io.tallystick.it.acceptance.fixture.WrongMembers.truths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/company}: read and change (§6). */
class CompanyIT extends Scene {

    @AfterEach
    void restore() {
        accepted(management.patch("company", "{\"name\":\"Acme\",\"oauth_required\":false}"));
    }

    @Test
    void givenTheCompany_whenItIsAskedFor_thenItSaysWhoItIs() {
        var company = accepted(management.get("company"));

        assertThat(company.fieldNames()).toIterable().containsExactly("id", "name", "oauth_required", "allow_multiple_trials", "requests_per_minute");
        assertThat(company.path("name").asText()).isEqualTo("Acme");
        assertThat(accepted(management.get("company/"))).isEqualTo(company);
    }

    @Test
    void givenANewName_whenItIsSent_thenTheRestStays() {
        var changed = accepted(management.patch("company", "{\"name\":\"Acme & Söhne\"}"));

        assertThat(changed.path("name").asText()).isEqualTo("Acme & Söhne");
        assertThat(changed.path("oauth_required").asBoolean()).isFalse();
        assertThat(accepted(management.get("company"))).isEqualTo(changed);
        assertThat(accepted(management.patch("company", "{}"))).isEqualTo(changed);
        assertThat(accepted(management.patch("company", "{\"name\":\"\",\"oauth_required\":null}"))).isEqualTo(changed);
    }

    @Test
    void givenACompanyThatDemandsOauth_whenApplicationsCallWithKeys_thenAllAreRefusedUntilItStopsDemanding() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        accepted(management.patch("company", "{\"oauth_required\":true}"));

        mustBookNothing("oauth_required", machine::activates);
        mustBookNothing("oauth_required", machine::checks);
        mustBookNothing("oauth_required", () -> machine.activationFile().uploadedBy(api));
        refused("oauth_required", api.get("product_details", Map.of("product", machine.license().product().code())));
        accepted(api.get(".well-known", Map.of()));

        accepted(management.patch("company", "{\"oauth_required\":false}"));
        accepted(machine.checks());
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenTheCompanyIsChanged_thenTheMessageNamesItAndNothingChanges() {
        return mustNameAndBookNothing(Stream.concat(texts("name", 200).stream(), Stream.concat(truths("oauth_required").stream(), truths("allow_multiple_trials").stream())),
                wrong -> management.patch("company", Json.text(Json.object(wrong.name(), wrong.value()))));
    }
}
