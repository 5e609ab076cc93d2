package io.tallystick.client.cli;

import io.tallystick.client.offline.DeviceStatus;
import io.tallystick.client.offline.DeviceStatus.Standing;
import io.tallystick.client.offline.OfflineDevice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Commands that work with the license file on this device. */
final class CountingCommands {

    private static final DeviceStatus NEW_DEVICE =
            new DeviceStatus(Standing.NONE, null, List.of(), null, null);

    private CountingCommands() {
    }

    /** Works on a new device too, about which nothing is known yet. */
    static void status(Session session) {
        Optional<String> product = session.settings().get(Option.PRODUCT);
        DeviceStatus status = product.map(known -> session.device().status()).orElse(NEW_DEVICE);
        session.say("status", status.standing().name().toLowerCase(Locale.ROOT));
        session.say("hardware_id", session.settings().required(Option.HARDWARE_ID));
        product.ifPresent(known -> session.say("product", known));
        if (status.checked() != null) {
            session.say("online_checked", status.checked());
        }
        if (status.license() != null) {
            license(session, status);
        }
        if (status.problem() != null) {
            throw status.problem();
        }
    }

    static void use(Session session) {
        long units = Units.of(session.arguments().operands(), 0);
        new LicenseLines(session).usage(session.device().use(units));
    }

    static void feature(Session session) {
        List<String> operands = session.arguments().operands();
        String code = operands.get(0);
        OfflineDevice device = session.device();
        if (operands.size() > 1 || device.feature(code).counts()) {
            new LicenseLines(session).usage(device.useFeature(code, Units.of(operands, 1)));
        } else {
            new LicenseLines(session).feature(device.feature(code));
        }
    }

    private static void license(Session session, DeviceStatus status) {
        LicenseLines lines = new LicenseLines(session);
        lines.license(status.license());
        status.usages().forEach(lines::usage);
        status.license().features().stream().filter(feature -> !feature.counts()).forEach(lines::feature);
    }
}
