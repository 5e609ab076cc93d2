package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static io.tallystick.it.acceptance.fixture.WrongMembers.missing;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.WrongMembers;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calls about slots: every refusal that they share (§3 "E"), members that are missing or wrong, trailing slashes. */
class FloatingRefusedIT extends Scene {

    /** The calls, each as a machine makes it that holds slots of license and feature. */
    enum Call {
        CHECK_LICENSE(machine -> machine.checks()),
        CHECK_LICENSE_FEATURE(machine -> machine.checksFeature("pro")),
        RELEASE(machine -> machine.releases()),
        BORROW(machine -> machine.borrows(null)),
        FEATURE_RELEASE(machine -> machine.releasesFeature("pro")),
        FEATURE_BORROW(machine -> machine.borrowsFeature("pro", null));

        private final Function<Machine, Answer> call;

        Call(Function<Machine, Answer> call) {
            this.call = call;
        }

        Answer of(Machine machine) {
            return call.apply(machine);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenAMachineThatMayNotUseTheLicense_whenItCalls_thenItIsToldWhy(Call call) {
        var left = anActiveMachine();
        acceptedWith("license_deactivated", left.deactivates());
        var disabled = anActiveMachine();
        vendor.disables(disabled.license());
        var blacklisted = anActiveMachine();
        vendor.blacklists(blacklisted);
        var stranger = aMachineWith(left.license());

        mustBookNothing("license_not_active", () -> call.of(left));
        mustBookNothing("device_not_found", () -> call.of(stranger));
        mustBookNothing("license_not_enabled", () -> call.of(disabled));
        mustBookNothing("blacklisted", () -> call.of(blacklisted));
    }

    @ParameterizedTest
    @EnumSource
    void givenNoSuchProductOrLicense_whenAMachineCalls_thenItIsRefused(Call call) {
        var machine = anActiveMachine();

        mustBookNothing("unknown_product", () -> call.of(machine.telling("product", "NOWHERE")));
        mustBookNothing("license_not_found", () -> call.of(machine.telling("license_key", "AAAA-AAAA-AAAA-AAAA")));
        mustBookNothing("license_not_found", () -> call.of(machine.telling("license_id", 1)));
    }

    @ParameterizedTest
    @EnumSource
    void givenAKeyThatMayNot_whenAMachineCallsWithIt_thenItIsRefused(Call call) {
        var machine = anActiveMachine();
        var reader = vendor.makesKey("read_only", true).of(api);
        var stranger = vendor.makesKey("products", List.of("SOMETHING-ELSE")).of(api);

        mustBookNothing("read_only_api_key", () -> call.of(machine.calling(reader)));
        mustBookNothing("api_key_product_not_allowed", () -> call.of(machine.calling(stranger)));
        mustBookNothing("invalid_api_key", () -> call.of(machine.calling(api.withKey("nobody", "whatever"))));
        mustBookNothing("signature_mismatch", () -> call.of(machine.calling(api.withHeader("Date", api.withClock(soon()).date()))));
        mustBookNothing("missing_headers", () -> call.of(machine.calling(api.withoutHeader("Date"))));
    }

    @ParameterizedTest
    @EnumSource
    void givenAnUnknownUser_whenAMachineCalls_thenItIsRefused(Call call) {
        var machine = anActiveMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).floating(1).withFeature("pro", "is_floating", true,
                "can_borrow", true, "max_borrow_time", 5).forUser(User.SOMEBODY)));

        mustBookNothing("license_not_found", () -> call.of(machine.telling("username", "nobody@example.org")));
        mustBookNothing("missing_parameters", () -> call.of(machine.telling("username", null)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongMember_whenAMachinePosts_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachine();
        var ofAll = Stream.of(Call.RELEASE, Call.BORROW, Call.FEATURE_RELEASE, Call.FEATURE_BORROW).flatMap(call ->
                mustNameAndBookNothing(WrongMembers.identity(), wrong -> call.of(machine.telling(wrong.name(), wrong.value()))));
        var ofFeatures = Stream.of(Call.FEATURE_RELEASE, Call.FEATURE_BORROW).flatMap(call ->
                mustNameAndBookNothing(Stream.of(texts("feature", 200), missing("feature")).flatMap(List::stream),
                        wrong -> call.of(machine.telling(wrong.name(), wrong.value()))));
        return Stream.concat(ofAll, ofFeatures);
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongParameter_whenAFeatureIsChecked_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = anActiveMachine().telling("feature", "pro");
        var members = Stream.of(WrongMembers.identityInQuery(), missing("feature").stream(),
                Stream.of(WrongMembers.invalid("feature", "x".repeat(201)), WrongMembers.invalid("is_vm", "perhaps"))).flatMap(each -> each);
        return mustNameAndBookNothing(members, wrong -> machine.telling(wrong.name(), wrong.value()).gets("check_license_feature"));
    }

    @ParameterizedTest
    @EnumSource
    void givenASlashAtTheEnd_whenAMachineCalls_thenItIsAnsweredTheSame(Call call) {
        var machine = anActiveMachine();
        var path = call.name().startsWith("CHECK") ? call.name().toLowerCase() : "floating/" + call.name().toLowerCase();
        accepted(machine.checksFeature("pro"));

        var answer = path.startsWith("check") ? machine.telling("feature", "pro").gets(path + "/") : machine.posts(path + "/", Map.of("feature", "pro"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Machine anActiveMachine() {
        return anActiveMachineWith(vendor.issues(aLicense().floating(1).withFeature("pro", "is_floating", true, "can_borrow", true,
                "max_borrow_time", 5)));
    }

    private static Clock soon() {
        return Clock.offset(Clock.systemUTC(), Duration.ofSeconds(90));
    }
}
