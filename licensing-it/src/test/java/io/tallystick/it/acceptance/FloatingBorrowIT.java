package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code floating/borrow} and the vendor's {@code devices/{id}/borrow} (§3.10, §6). */
class FloatingBorrowIT extends Scene {

    private static final OffsetDateTime START = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);

    @Test
    @DisplayName("F5 F6 a slot is borrowed for as long as is allowed, and is held without a check")
    void givenAFloatingLicense_whenASlotIsBorrowed_thenItIsHeldUntilThen() {
        var license = vendor.issues(aLicense().floating(1));
        var machine = anActiveMachineWith(license);
        var other = anActiveMachineWith(license);

        var lent = accepted(machine.borrows(null));

        assertThat(lent.properties().stream().map(Map.Entry::getKey)).containsExactly("borrowed_until", "max_borrow_time", "device_id", "license_id");
        var until = OffsetDateTime.parse(lent.path("borrowed_until").asText());
        assertThat(until).isBetween(in(48), in(49));
        assertThat(lent.path("max_borrow_time").asInt()).isEqualTo(48);
        assertThat(lent.path("license_id").asLong()).isEqualTo(license.id());
        assertThat(lent.path("device_id").asLong()).isEqualTo(vendor.sees(machine).path("id").asLong());
        counts.letPass(47 * 60, license);
        refused("floating_not_available", other.checks());
        assertThat(accepted(machine.checks()).path("is_borrowed").asBoolean()).isTrue();
        acceptedWith("", machine.releases());
        accepted(other.checks());
    }

    @Test
    @DisplayName("F5 at its end a borrowed slot is free, unless a check renewed it")
    void givenABorrowedSlot_whenItsEndComes_thenItIsFreeUnlessRenewed() {
        var license = vendor.issues(aLicense().floating(2));
        var away = anActiveMachineWith(license);
        var back = anActiveMachineWith(license);
        var other = anActiveMachineWith(license);
        accepted(away.borrows(iso(in(3))));
        accepted(back.borrows(iso(in(3))));

        counts.letPass(3 * 60 - 10, license);
        accepted(back.checks());
        refused("floating_not_available", other.checks());
        counts.letPass(11, license);

        accepted(other.checks());
        refused("floating_not_available", away.checks());
        assertThat(accepted(back.checks()).path("is_borrowed").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("F6 a retry answers the same, another moment changes the end")
    void givenABorrowedSlot_whenItIsBorrowedAgain_thenARetryAnswersTheSameAndAnotherMomentCounts() {
        var license = vendor.issues(aLicense().floating(1));
        var machine = anActiveMachineWith(license);
        accepted(machine.checks());
        var first = machine.borrows(null);
        var before = counts.everything();

        assertThat(machine.borrows(null).body()).isEqualTo(first.body());
        assertThat(machine.borrows(first.json().path("borrowed_until").asText()).body()).isEqualTo(first.body());
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(accepted(machine.borrows(iso(in(2)))).path("borrowed_until").asText()).isEqualTo(iso(in(2)));

        assertThat(books.number("select count(*) from audit_entry where event = 'slot.borrowed' and license_id = ?", license.id())).isEqualTo(2);
    }

    static Stream<Object> momentsThatAreNotValid() {
        return Stream.of("2020-01-01T00:00:00Z", "2090-01-01", "tomorrow", "2030-02-30", "99999-01-01T00:00:00Z", 5, true, List.of("2030-01-01"), Map.of("a", 1),
                "x".repeat(300), iso(in(60)));
    }

    @ParameterizedTest
    @MethodSource("momentsThatAreNotValid")
    @DisplayName("F6 a moment that is past, too late or no moment is refused")
    void givenAMomentThatIsNotValid_whenASlotIsBorrowed_thenItIsRefused(Object until) {
        var machine = anActiveMachineWith(vendor.issues(aLicense().floating(1)));

        mustBookNothing("borrow_until_not_valid", () -> machine.borrows(until));
    }

    @Test
    @DisplayName("F6 nothing is lent beyond the end of the license")
    void givenALicenseThatEndsSoon_whenASlotIsBorrowed_thenItIsLentUntilItsEndAtMost() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().floating(1).ofType("time-limited").with("validity_period", iso(in(5)))));

        mustBookNothing("borrow_until_not_valid", () -> machine.borrows(iso(in(6))));
        assertThat(accepted(machine.borrows(null)).path("borrowed_until").asText()).isEqualTo(iso(in(5)));
    }

    @Test
    void givenALicenseThatMayNotBeBorrowed_whenItIsTried_thenItIsRefused() {
        var fixed = anActiveMachineWith(vendor.issues(aLicense().floating(1).with("can_borrow", false)));
        var full = anActiveMachineWith(vendor.issues(aLicense().floating(0)));
        var notFloating = anActiveMachineWith(vendor.issues(aLicense().with("can_borrow", true).with("max_borrow_time", 5)));

        mustBookNothing("license_borrow_not_allowed", () -> fixed.borrows(null));
        mustBookNothing("floating_not_available", () -> full.borrows(null));
        mustBookNothing("floating_not_available", () -> notFloating.borrows(null));
        mustBookNothing("floating_not_available", notFloating::releases);
    }

    @Test
    void givenAUserBasedLicense_whenASlotIsBorrowed_thenThePasswordIsNeeded() {
        var machine = anActiveMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).floating(1).forUser(User.SOMEBODY)));

        mustBookNothing("missing_parameters", () -> machine.telling("password", null).borrows(null));
        mustBookNothing("license_not_found", () -> machine.telling("password", "a wrong guess").borrows(null));
        accepted(machine.borrows(null));
    }

    @Test
    void givenAMachineThatWillTravel_whenTheVendorLendsItASlot_thenItsRowTellsUntilWhen() {
        var license = vendor.issues(aLicense().floating(1));
        var machine = anActiveMachineWith(license);

        var device = accepted(lends(machine, Map.of("borrowed_until", iso(in(9)))));

        assertThat(device.path("is_borrowed").asBoolean()).isTrue();
        assertThat(device.path("borrowed_until").asText()).isEqualTo(iso(in(9)));
        assertThat(accepted(machine.checks()).path("borrowed_until").asText()).isEqualTo(iso(in(9)));
        assertThat(accepted(lends(machine, Map.of())).path("borrowed_until").asText()).isEqualTo(iso(in(9)));
        assertThat(books.text("select max(actor) from audit_entry where event = 'slot.borrowed' and license_id = ?", license.id()))
                .startsWith("management-key ");
    }

    @Test
    void givenAMachineThatGetsNone_whenTheVendorLendsItASlot_thenItIsToldWhy() {
        var license = vendor.issues(aLicense().floating(1));
        var machine = anActiveMachineWith(license);
        var left = anActiveMachineWith(license);
        acceptedWith("license_deactivated", left.deactivates());
        var disabled = anActiveMachineWith(vendor.issues(aLicense().floating(1)));
        vendor.disables(disabled.license());
        var expired = anActiveMachineWith(vendor.issues(aLicense().floating(1).ofType("time-limited").with("validity_period", "2090-01-01")));
        vendor.changes(expired.license(), "validity_period", "2020-01-01");
        var fixed = anActiveMachineWith(vendor.issues(aLicense().floating(1).with("can_borrow", false)));
        var full = anActiveMachineWith(vendor.issues(aLicense().floating(0)));

        mustBookNothing("borrow_until_not_valid", () -> lends(machine, Map.of("borrowed_until", "2020-01-01")));
        mustBookNothing("borrow_until_not_valid", () -> lends(machine, Map.of("borrowed_until", 5)));
        mustBookNothing("validation_error", () -> management.post(path(machine), "no json"));
        mustBookNothing("missing_parameters", () -> management.post(path(machine), ""));
        mustBookNothing("license_not_active", () -> lends(left, Map.of()));
        mustBookNothing("license_not_enabled", () -> lends(disabled, Map.of()));
        mustBookNothing("license_expired", () -> lends(expired, Map.of()));
        mustBookNothing("license_borrow_not_allowed", () -> lends(fixed, Map.of()));
        mustBookNothing("floating_not_available", () -> lends(full, Map.of()));
        for (var id : List.of("1", "999999999999999999", "none")) {
            mustBookNothing(404, "not_found", () -> management.post("devices/" + id + "/borrow", "{}"));
        }
    }

    private Answer lends(Machine machine, Map<String, ?> members) {
        return management.post(path(machine), Json.text(members));
    }

    private String path(Machine machine) {
        return "devices/" + vendor.sees(machine).path("id").asLong() + "/borrow";
    }

    /** So many hours after these tests began. */
    private static OffsetDateTime in(int hours) {
        return START.plusHours(hours);
    }

    private static String iso(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").format(moment);
    }
}
