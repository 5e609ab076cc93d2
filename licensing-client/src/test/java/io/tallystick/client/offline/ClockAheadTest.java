package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockAheadTest {

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock("2026-01-01T12:00:00Z");

    @Test
    @DisplayName("O7: a clock that ran ahead is forgiven by the answer to a request made while it did")
    void aClockThatRanAheadIsForgiven() {
        load(aLicense().counting(10, 0), "2026-01-01T12:00:00Z");
        device().use(4);
        clock.set("2099-01-01T00:00:00Z");
        device().status();
        clock.set("2026-01-05T00:00:00Z");
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().use(1));
        String request = device().request(WRITER).requestId();
        device().load(VENDOR.licenseFile(aLicense().counting(10, 0).answer(request, "2026-01-05T01:00:00Z")));
        assertThat(device().use(1).used()).isEqualTo(5);
    }

    @Test
    @DisplayName("O13: a return is not dated before the request that took the seat, even when the clock ran ahead then")
    void aReturnIsNotDatedBeforeItsRequest() {
        clock.set("2099-01-01T00:00:00Z");
        RequestFile request = device().request(WRITER);
        clock.set("2026-01-05T00:00:00Z");
        device().load(VENDOR.licenseFile(aLicense().answer(request.requestId(), "2026-01-05T00:00:00Z")));
        ReturnFile file = device().giveBack(WRITER);
        assertThat(said(file.text()).path("date")).isEqualTo(said(request.text()).path("date"));
    }

    @Test
    @DisplayName("O7: a refresh file that answers no request does not turn time back")
    void aRefreshFileDoesNotTurnTimeBack() {
        load(aLicense().counting(10, 0), "2026-01-01T12:00:00Z");
        clock.set("2027-01-01T00:00:00Z");
        device().status();
        clock.set("2026-01-05T00:00:00Z");
        byte[] refresh = VENDOR.licenseFile(aLicense().counting(10, 0).answer("another", "2026-01-05T00:00:00Z"));
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().load(refresh));
    }

    @Test
    @DisplayName("O7: time that passes between request and answer is not given back")
    void timeBetweenRequestAndAnswerCounts() {
        String request = device().request(WRITER).requestId();
        byte[] answer = VENDOR.licenseFile(aLicense().answer(request, "2026-01-01T11:55:00Z"));
        clock.set("2026-03-01T12:00:00Z");
        device().status();
        clock.set("2026-01-01T12:00:00Z");
        refusedAs(Refusal.CLOCK_MOVED_BACK, () -> device().load(answer));
    }

    private void load(LicenseFixture license, String madeAt) {
        device().load(VENDOR.licenseFile(license.answer("request-1", madeAt)));
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
