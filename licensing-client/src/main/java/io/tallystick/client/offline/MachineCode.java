package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * What this device says of itself, for a person to copy to a page that makes activation tokens: {@code M1.}, base64url of a JSON object,
 * and a CRC-32 by which a code that was cut or mistyped is told apart (docs/activation-token.md).
 */
final class MachineCode {

    private static final String VERSION = "M1.";
    /** Of what only helps to recognise the machine, so much at most, that the code stays short enough to copy. */
    private static final int LONGEST_FACT = 64;

    private MachineCode() {
    }

    /** @param requestId of this device's own making; the token repeats it */
    static String of(DeviceIdentity device, String requestId, DeviceFacts facts) {
        ObjectNode json = Json.object().put("p", device.product()).put("h", device.hardwareId()).put("r", requestId);
        fact(json, "n", facts, "hostname");
        fact(json, "o", facts, "os_ver");
        fact(json, "a", facts, "app_ver");
        if (Boolean.TRUE.equals(facts.members().get("is_vm"))) {
            json.put("vm", 1);
        }
        String body = VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(json));
        return body + "." + checksum(body);
    }

    private static void fact(ObjectNode json, String name, DeviceFacts facts, String member) {
        if (facts.members().get(member) instanceof String text && !text.isBlank()) {
            json.put(name, text.length() > LONGEST_FACT ? text.substring(0, LONGEST_FACT) : text);
        }
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }
}
