package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.TokenPage;
import io.tallystick.it.acceptance.fixture.ShownPage;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machine codes that everybody submits at once. */
abstract class TokenRace extends Race {

    private static final String OWNER = "customer@example.com";

    private TokenPage page;

    @TempDir
    Path folder;

    @BeforeEach
    void visit(TallystickServer running) {
        page = new TokenPage(running.uri());
    }

    @Test
    @DisplayName("P2 one machine code that is submitted twenty times at once takes one seat, and all twenty get a token")
    void oneMachineCodeTakesOneSeat() {
        var license = shop.sells(aLicense().withSeats(2));
        var code = machineCode("machine");

        var shown = Crowd.all(20, submitted(20, i -> page.makes(code, OWNER, license.key())));

        assertThat(shown).allSatisfy(each -> assertThat(each.token()).startsWith("eyJ"));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(activeDevices(license)).isEqualTo(1);
        assertThat(tokens(license)).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'device.activated'", license.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("P1 twenty machines that want a token of three seats at once get three")
    void twentyMachinesGetThreeSeats() {
        var license = shop.sells(aLicense().withSeats(3));

        var shown = Crowd.all(20, submitted(20, i -> page.makes(machineCode("machine-" + i), OWNER, license.key())));

        assertThat(shown.stream().filter(each -> each.status() == 200)).hasSize(3);
        assertThat(shown.stream().filter(each -> each.refusal().equals("license_activated_max_times"))).hasSize(17);
        assertThat(seatsTaken(license)).isEqualTo(3);
        assertThat(activeDevices(license)).isEqualTo(3);
        assertThat(tokens(license)).isEqualTo(3);
    }

    private long tokens(Sold license) {
        return books.number("select count(*) from issued_token where license_id = ?", license.id());
    }

    private String machineCode(String hardwareId) {
        var identity = new DeviceIdentity(hardwareId, Shop.PRODUCT, null);
        return new OfflineDevice(StateFolder.at(folder.resolve(hardwareId)), identity, TrustedKeys.none(), Clock.systemUTC())
                .machineCode(DeviceFacts.none(), UUID::randomUUID);
    }

    private static List<Callable<ShownPage>> submitted(int times, IntFunction<ShownPage> call) {
        return IntStream.range(0, times).<Callable<ShownPage>>mapToObj(i -> () -> call.apply(i)).toList();
    }
}
