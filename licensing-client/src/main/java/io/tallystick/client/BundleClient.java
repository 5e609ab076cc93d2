package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.TrustedKeys;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The calls for whole bundles (§3.5): the product of a device's identity is the bundle's code. Otherwise as {@link LicenseClient}, whose
 * calls use a member alone.
 */
public final class BundleClient {

    private static final String DEACTIVATED = "license_deactivated";

    private final Transport transport;
    private final AnswerCheck check;

    /** As {@link LicenseClient#LicenseClient}. */
    public BundleClient(URI server, ApiKey apiKey, TrustedKeys trusted, Clock clock) {
        this.transport = new Transport(server, apiKey, clock);
        this.check = new AnswerCheck(trusted);
    }

    /** Takes a seat of every member for the device, or of none. */
    public List<License> activate(DeviceIdentity device, DeviceFacts facts) {
        ObjectNode body = CallMembers.withFacts(CallMembers.bodyWithCredentials(device), facts);
        return check.licenses(transport.postJson("activate_bundle", body, Map.of()), device.hardwareId());
    }

    /** The licenses as they are now; the device must be active on all of them. */
    public List<License> check(DeviceIdentity device) {
        return check.licenses(transport.get("check_bundle", CallMembers.query(device)), device.hardwareId());
    }

    /** Gives all seats back that the device holds of the bundle; doing so twice changes nothing more. */
    public void deactivate(DeviceIdentity device) {
        transport.postJson("deactivate_bundle", CallMembers.bodyWithCredentials(device), Map.of()).mustBe(DEACTIVATED);
    }

    /**
     * Sends the text of a bundle's activation request file.
     *
     * @param requestFile base64 on one line
     * @return the exact bytes of the answer; base64 of them is the bundle's license file, see {@code BundleFile}
     */
    public byte[] activateOffline(String requestFile) {
        Answer answer = transport.postText("activate_bundle_offline", requestFile);
        check.json(answer);
        return answer.body();
    }

    /** Sends the text of a bundle's deactivation request file; the same file again changes nothing more. */
    public void deactivateOffline(String requestFile) {
        transport.postText("deactivate_bundle_offline", requestFile).mustBe(DEACTIVATED);
    }
}
