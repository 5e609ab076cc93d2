package io.tallystick.client.cli;

import io.tallystick.client.DeviceFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** Commands of a device whose user copies a code to a page, and a token back. */
final class TokenCommands {

    private TokenCommands() {
    }

    static void machineCode(Session session) {
        DeviceFacts facts = session.facts();
        if (session.arguments().options().containsKey(Option.APP_VER)) {
            facts = facts.with("app_ver", session.arguments().options().get(Option.APP_VER));
        }
        if (isVm(session.arguments().option(Option.VM, "no"))) {
            facts = facts.with("is_vm", true);
        }
        session.say("machine_code", session.device().machineCode(facts, UUID::randomUUID));
    }

    /** A token that a mail wrapped may come as several words. */
    static void token(Session session) {
        List<String> words = session.arguments().operands();
        boolean file = words.size() == 1 && words.get(0).length() < 256 && Files.isRegularFile(TextFiles.path(words.get(0)));
        session.device().take(file ? new String(TextFiles.read(words.get(0)), StandardCharsets.UTF_8) : String.join("", words));
        CountingCommands.status(session);
    }

    private static boolean isVm(String word) {
        if (!List.of("yes", "no").contains(word)) {
            throw new UsageException("--vm is yes or no.");
        }
        return word.equals("yes");
    }
}
