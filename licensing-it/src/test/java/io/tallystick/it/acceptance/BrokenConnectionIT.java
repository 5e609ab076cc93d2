package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Wire;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;

import org.junit.jupiter.api.Test;

/** A client that hangs up in the middle of its request. */
class BrokenConnectionIT extends Scene {

    private static final String REFUSALS = "select count(*) from audit_entry where event = 'call.refused' and position('ended before' in detail) > 0";

    @Test
    void givenAClientThatHangsUpBeforeItsBodyEnds_whenTheServerNotices_thenNothingIsBooked() throws Exception {
        var body = Json.text(aMachineWith(vendor.issues(aLicense())).identity());
        var date = api.date();
        var before = counts.everything();
        var refusals = books.number(REFUSALS);

        Wire.to(server).with("Date", date).with("Authorization", HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, date))
                .with("Content-Type", "application/json").with("Content-Length", String.valueOf(body.length() + 1))
                .breakOff("POST", "/api/v4/activate_license", body);

        await(refusals);
        assertThat(counts.everything()).isEqualTo(before);
    }

    private void await(long refusals) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (books.number(REFUSALS) == refusals) {
            assertThat(System.nanoTime()).as("the server notices that the body ended").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
