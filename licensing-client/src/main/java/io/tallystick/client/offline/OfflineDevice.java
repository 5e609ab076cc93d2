package io.tallystick.client.offline;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.Feature;
import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import io.tallystick.client.offline.DeviceStore.Outcome;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A device that works with a license file and without a server. What a method answers has reached the disk before
 * it returns; what it refuses ({@link LicenseRefusedException}) changed nothing but the latest time seen.
 * Threads and programs may share a folder.
 */
public final class OfflineDevice {

    private final DeviceStore store;
    private final DeviceIdentity device;
    private final LicenseRules rules;
    private final StatusReport report;

    /**
     * @param folder keeps the state; one folder for one device and product
     * @param device who this is; its owner is needed to make a request only
     * @param keys   trusted to sign license files
     * @param clock  of this device; may be wrong
     */
    public OfflineDevice(StateFolder folder, DeviceIdentity device, TrustedKeys keys, Clock clock) {
        this.store = new DeviceStore(folder, clock);
        this.device = device;
        this.rules = new LicenseRules(device, keys);
        this.report = new StatusReport(rules);
    }

    /** Writes an activation request, to be turned into a license file by the server. */
    public RequestFile request(RequestWriter writer) {
        return store.change((state, now) -> {
            RequestFile file = writer.activation(device, state.dateToWrite());
            return new Outcome<>(state.requesting(file.requestId()), file);
        });
    }

    /**
     * Takes the content of a license file or refresh file into force. Units counted before stay counted; the same
     * file again changes nothing.
     */
    public DeviceStatus load(byte[] content) {
        return load(keys -> LicenseFile.open(content, keys));
    }

    /** Takes an activation token into force, exactly as a license file. */
    public DeviceStatus take(String token) {
        return load(keys -> ActivationToken.open(MailedText.line(token.getBytes(StandardCharsets.UTF_8)), keys));
    }

    /**
     * What this device says of itself, for a page that makes activation tokens. The same again until a token for it is taken.
     *
     * @param ids gives a new code its id
     */
    public String machineCode(DeviceFacts facts, Supplier<UUID> ids) {
        return store.change((state, now) -> {
            String known = state.requests().stream().filter(PendingRequest::byMachineCode).map(PendingRequest::requestId)
                    .findFirst().orElse(null);
            String requestId = known == null ? PendingRequest.shortId(ids.get()) : known;
            return new Outcome<>(known == null ? state.requesting(requestId) : state, MachineCode.of(device, requestId, facts));
        });
    }

    private DeviceStatus load(Function<TrustedKeys, LicenseFile> opened) {
        return store.change((state, now) -> {
            LicenseFile file = opened.apply(rules.keys());
            rules.mustBelongToDevice(file);
            rules.mustSucceed(file, state);
            DeviceState next = state.loaded(file, DeviceTime.seenWith(file, state));
            rules.mustBeUsableAt(file.license(), DeviceTime.present(now, next.latestSeen()));
            return new Outcome<>(next, report.of(next, now));
        });
    }

    /** Counts units on the license. */
    public Usage use(long units) {
        return count(metering -> metering.withInstalled(metering.use(units))).usage();
    }

    /** Counts units on a feature. */
    public Usage useFeature(String code, long units) {
        Metering counted = count(metering -> metering.withInstalled(metering.useFeature(code, units)));
        return counted.usage(counted.available(code));
    }

    /** The feature, if it may be used now; counts nothing. */
    public Feature feature(String code) {
        return count(metering -> metering).available(code);
    }

    /** What the device has and whether it may be used now. */
    public DeviceStatus status() {
        return store.change((state, now) -> new Outcome<>(state, report.of(state, now)));
    }

    /** Gives the license back: writes a deactivation file with all units counted. Again: the same file. */
    public ReturnFile giveBack(RequestWriter writer) {
        return store.change((state, now) -> {
            if (state.gaveBack()) {
                return new Outcome<>(state, state.latestReturn());
            }
            mustHoldNoCode(state);
            DeviceIdentity holder = rules.installed(state).holder(device.owner());
            ReturnFile file = writer.deactivation(holder, state.dateToWrite(), state.installed());
            return new Outcome<>(state.givenBack(file), file);
        });
    }

    /** Remembers that the server just confirmed an online activation ({@code true}) or ended it. */
    public void confirmOnline(boolean active) {
        store.change((state, now) -> new Outcome<>(state.confirmedOnline(active ? now : null), active));
    }

    /** Refuses unless this device may be deactivated online: a license file goes back as a file, with its units. */
    public void mustHoldNoFile() {
        store.change((state, now) -> {
            if (state.installed() != null) {
                throw Refusal.LICENSE_FILE_LOADED.because("This device works with a license file. "
                        + "Give it back with a deactivation file, which carries the units counted with it.");
            }
            return new Outcome<>(state, true);
        });
    }

    private static void mustHoldNoCode(DeviceState state) {
        if (AirgapLicense.isIn(state.installed())) {
            throw Refusal.AIRGAP_LICENSE_LOADED.because("The license of this device came by codes. Give it back with a "
                    + "deactivation code (device airgap deactivate).");
        }
    }

    private Metering count(UnaryOperator<Metering> step) {
        return store.change((state, now) -> {
            LicenseFile file = rules.usable(state, now);
            Metering done = step.apply(new Metering(file, state.installed(), state.latestSeen()));
            return new Outcome<>(state.counted(done.installed()), done);
        });
    }
}
