package io.tallystick.it.books;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.AirgapDevice;
import io.tallystick.it.acceptance.fixture.CodesPage;
import io.tallystick.it.acceptance.fixture.ShownPage;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.AcceptanceTest;
import io.tallystick.it.server.TallystickServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that everybody hands in at once. */
@AcceptanceTest
class AirgapRaceIT extends Race {

    private CodesPage page;
    private IssuedLicense license;
    private AirgapDevice device;

    @TempDir
    Path folder;

    @BeforeEach
    void aLicenseForFiveMachines(TallystickServer server) {
        page = new CodesPage(server.uri());
        var units = aProduct().withPolicy("default", Map.of("license_type", "consumption", "max_consumptions", 1000));
        license = new Vendor(management).issues(aLicense().of(units).withSeats(5));
        device = aDevice();
    }

    @Test
    @DisplayName("G5 an activation code that is handed in forty times at once takes one seat and is answered the same")
    void oneActivationCodeTakesOneSeat() {
        var code = device.asks(page.initialize(license).code());

        var answers = crowd(40, i -> page.confirm(device.hardwareId(), code));

        assertThat(answers.stream().map(ShownPage::code).distinct()).hasSize(1);
        assertThat(activeDevices()).isEqualTo(1);
        assertThat(seatsTaken()).isEqualTo(1);
    }

    @Test
    @DisplayName("G4 of twenty machines on five seats exactly five are confirmed")
    void ofTwentyMachinesFiveAreConfirmed() {
        var machines = IntStream.range(0, 20).mapToObj(i -> aDevice()).toList();
        var codes = machines.stream().map(machine -> machine.asks(page.initialize(license).code())).toList();

        var answers = crowd(20, i -> page.confirm(machines.get(i).hardwareId(), codes.get(i)));

        assertThat(tally(answers)).isEqualTo(Map.of("", 5L, "license_activated_max_times", 15L));
        assertThat(activeDevices()).isEqualTo(5);
        assertThat(seatsTaken()).isEqualTo(5);
    }

    @Test
    @DisplayName("G5 an initialization code that ten machines use at once counts for one of them")
    void oneInitializationCodeCountsForOneMachine() {
        var initialization = page.initialize(license).code();
        var machines = IntStream.range(0, 10).mapToObj(i -> aDevice()).toList();
        var codes = machines.stream().map(machine -> machine.asks(initialization)).toList();

        var answers = crowd(10, i -> page.confirm(machines.get(i).hardwareId(), codes.get(i)));

        assertThat(tally(answers)).isEqualTo(Map.of("", 1L, "airgap_code_used", 9L));
        assertThat(seatsTaken()).isEqualTo(1);
        assertThat(books.number("select count(*) from airgap_pairing where license_id = ? and confirmed_at is not null", license.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("G6 a deactivation code that is handed in thirty times at once frees one seat and books its units once")
    void oneDeactivationCodeFreesOneSeat() {
        var other = aDevice();
        page.confirm(other.hardwareId(), other.asks(page.initialize(license).code()));
        device.takes(page.confirm(device.hardwareId(), device.asks(page.initialize(license).code())).code());
        device.inUse().use(7);
        var code = device.givesBack();

        var answers = crowd(30, i -> page.giveBack(code));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(seatsTaken()).isEqualTo(1);
        assertThat(activeDevices()).isEqualTo(1);
        assertThat(books.number("select total_consumptions from license where id = ?", license.id())).isEqualTo(7);
        assertThat(books.number("select count(*) from consumption_entry where license_id = ?", license.id())).isEqualTo(1);
    }

    private AirgapDevice aDevice() {
        var keys = TrustedKeys.ofJwks(api.get("jwks", Map.of()).bytes());
        var policy = management.get("products/" + license.product().id() + "/policies/default/airgap_policy").bytes();
        return AirgapDevice.of(folder, license, keys, policy);
    }

    private long activeDevices() {
        return books.number("select count(*) from device where license_id = ? and active and air_gapped", license.id());
    }

    private long seatsTaken() {
        return books.number("select times_activated from license where id = ?", license.id());
    }

    private static List<ShownPage> crowd(int callers, IntFunction<ShownPage> call) {
        return Crowd.all(callers, IntStream.range(0, callers).mapToObj(i -> (Callable<ShownPage>) () -> call.apply(i)).toList());
    }

    private static Map<String, Long> tally(List<ShownPage> answers) {
        return answers.stream().collect(groupingBy(ShownPage::refusal, counting()));
    }
}
