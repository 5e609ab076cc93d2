package io.tallystick.offline.boundary;

import static io.tallystick.fixture.Held.CALLER;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseFilesTest {

    private final LicenseFiles files = new LicenseFiles();
    private final LicenseView license = license("AAAA-BBBB-CCCC-DDDD", null);
    private boolean active = true;

    @BeforeEach
    void putTogether() {
        files.signatures = new Telling();
        files.devices = new OneDevice();
        files.licenses = new OneLicense();
        files.clock = Moments.stoppedAt("2026-03-01T12:00:00.700Z");
    }

    @Test
    @DisplayName("O6 a refresh file is the license of this moment for one active device, under an id of its own")
    void aRefreshFileIsTheLicenseOfThisMoment() {
        OfflineLicense first = files.refresh(CALLER, 80);
        OfflineLicense second = files.refresh(CALLER, 80);

        assertThat(first.activated()).isEqualTo(new ActivatedLicense(license, device()));
        assertThat(first.date()).isEqualTo("Sun, 01 Mar 2026 12:00:00 GMT");
        assertThat(first.requestId()).isNotBlank().isNotEqualTo(second.requestId());
        assertThat(first.offlineSignature()).isEqualTo("Sun, 01 Mar 2026 12:00:00 GMT AAAA-BBBB-CCCC-DDDD device-1 1111");
    }

    @Test
    @DisplayName("O6 a device without a seat gets no refresh file")
    void aDeviceWithoutASeatGetsNoRefreshFile() {
        active = false;

        assertRefused(LICENSE_NOT_ACTIVE, () -> files.refresh(CALLER, 80)).hasMessageContaining("activated again");
    }

    @Test
    @DisplayName("an answer carries the request's own id, and is signed for key or user as the request wrote them")
    void anAnswerIsSignedAsTheRequestWroteIt() {
        Claim claim = new Claim("EX", null, "User@Example.com", "secret", null);
        OfflineRequest request = new OfflineRequest("request-1", "hash", "date", null, "1111", "signature", claim, "device-1", Details.silent(),
            Map.of(), List.of());
        LicenseView ofUser = license(null, new LicenseUserView(5, "user@example.com", true, "", "", "", true));

        OfflineLicense answer = files.answer(CALLER, new ActivatedLicense(ofUser, device()), request);

        assertThat(answer.requestId()).isEqualTo("request-1");
        assertThat(answer.offlineSignature()).contains("User@Example.com").endsWith("answering date signature");
    }

    private DeviceView device() {
        return new DeviceView(80, 40, null, "device-1", active, true, false, "1111", null, null, null, null, Details.silent());
    }

    private static LicenseView license(String key, LicenseUserView user) {
        return new LicenseView(40, key, user, AProduct.offered(), null, 30, "ORDER-1", "default", true, Terms.perpetual(),
            new LicenseView.Counts(1, 0, 0, 0, null), List.of(), List.of(), "{}", false, Moments.at("2026-01-01T00:00:00Z"), false, null);
    }

    /** Signs so that one can read what was signed. */
    private static final class Telling extends FileSignatures {

        @Override
        public String sign(long companyId, Statement statement) {
            return String.join(" ", statement.date(), statement.identity(), statement.hardwareId(), statement.apiKey());
        }

        @Override
        public String signAnswer(long companyId, Statement statement, Statement question, String signature) {
            return sign(companyId, statement) + " answering " + question.date() + " " + signature;
        }
    }

    private final class OneDevice extends Devices {

        @Override
        public DeviceView get(Caller caller, long id) {
            return device();
        }
    }

    private final class OneLicense extends Licenses {

        @Override
        public LicenseView shownTo(Caller caller, long id, Long userId) {
            return license;
        }
    }
}
