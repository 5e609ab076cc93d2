package io.tallystick.client.cli;

import io.tallystick.client.LicenseApiException;
import io.tallystick.client.offline.CarriedFile;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.RequestFile;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.offline.ReturnFile;
import io.tallystick.client.signing.StrictBase64;
import io.tallystick.client.signing.TrustedKeys;

/** Commands that write, carry and read files. */
final class FileCommands {

    private static final String ACTIVATION = "activate_offline.req";
    private static final String DEACTIVATION = "deactivate_offline.req";
    private static final String LICENSE = "ls_activation.lic";

    private FileCommands() {
    }

    static void request(Session session) {
        session.owningIdentity();
        RequestWriter writer = session.writer();
        trustIfReachable(session);
        RequestFile file = session.device().request(writer);
        String name = session.arguments().option(Option.OUTPUT, ACTIVATION);
        TextFiles.writePrivate(name, file.text());
        session.say("request_file", name);
        session.say("request_id", file.requestId());
    }

    static void upload(Session session) {
        CarriedFile file = CarriedFile.open(TextFiles.read(session.arguments().operands().get(0)));
        if (file.activation()) {
            byte[] answer = session.client().activateOffline(file.text());
            String name = session.arguments().option(Option.OUTPUT, LICENSE);
            TextFiles.write(name, StrictBase64.encode(answer));
            session.say("license_file", name);
        } else {
            session.client().deactivateOffline(file.text());
            session.say("status", "license_deactivated");
        }
    }

    static void load(Session session) {
        OfflineDevice device = session.device();
        device.load(TextFiles.read(session.arguments().operands().get(0)));
        CountingCommands.status(session);
    }

    static void giveBack(Session session) {
        ReturnFile file = session.device().giveBack(session.writer());
        String name = session.arguments().option(Option.OUTPUT, DEACTIVATION);
        TextFiles.writePrivate(name, file.text());
        session.say("return_file", name);
        session.say("request_id", file.requestId());
        session.say("consumptions", file.consumptions());
        file.features().forEach((code, units) -> session.say("feature." + code + ".consumptions", units));
    }

    static void trust(Session session) {
        TrustedKeys keys = TextFiles.publicKeys(session.arguments().operands().get(0));
        session.keyFile().add(keys);
        keys.fingerprints().forEach(fingerprint -> session.say("trusted_key", fingerprint));
    }

    /** A device that writes request files is often far from any server, so nothing is lost when none answers. */
    private static void trustIfReachable(Session session) {
        try {
            session.trustOnFirstUse();
        } catch (LicenseApiException notReached) {
            session.note("no public key is trusted yet, and no server was reached to ask for it; before the license "
                    + "file is loaded, get the vendor's key and run: device trust key.pem");
        }
    }
}
