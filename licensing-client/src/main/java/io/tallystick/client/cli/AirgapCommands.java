package io.tallystick.client.cli;

import io.tallystick.client.offline.AirGap;
import io.tallystick.client.offline.ReturnFile;
import java.util.List;

/** Commands that exchange codes with a portal, typed by hand; groups may be given as several words. */
final class AirgapCommands {

    private AirgapCommands() {
    }

    static void airgap(Session session) {
        List<String> operands = session.arguments().operands();
        String code = String.join(" ", operands.subList(1, operands.size()));
        switch (operands.get(0)) {
            case "init" -> initialize(session, required(code));
            case "confirm" -> confirm(session, required(code));
            case "deactivate" -> deactivate(session);
            default -> throw new UsageException("airgap is followed by init, confirm or deactivate.");
        }
    }

    private static void initialize(Session session, String code) {
        if (!session.arguments().options().containsKey(Option.POLICY)) {
            throw new UsageException("--policy is needed: the policy file that ships with the application.");
        }
        byte[] policy = TextFiles.read(session.arguments().options().get(Option.POLICY));
        boolean virtual = Boolean.TRUE.equals(session.facts().members().get("is_vm"));
        session.say("activation_code", session.airGap().initialize(code, policy, virtual));
        session.say("hardware_id", session.identity().hardwareId());
    }

    private static void confirm(Session session, String code) {
        AirGap device = session.airGap();
        device.confirm(code);
        CountingCommands.status(session);
    }

    private static void deactivate(Session session) {
        ReturnFile code = session.airGap().giveBack();
        session.say("deactivation_code", code.text());
        session.say("consumptions", code.consumptions());
        code.features().forEach((feature, units) -> session.say("feature." + feature + ".consumptions", units));
    }

    private static String required(String code) {
        if (code.isBlank()) {
            throw new UsageException("The code is missing: type it behind the command.");
        }
        return code;
    }
}
