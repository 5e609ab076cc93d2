package io.tallystick.web.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Request files as they may arrive: real ones, and what programs, mail and people make of them. */
public final class DamagedFile {

    private static final Map<String, String> IDENTITY = ordered("hardware_id", "\"device-1\"", "product", "\"EX\"", "date", "\"Thu, 17 Nov 2022 20:51:35 GMT\"",
        "signature", "\"c2lnbmF0dXJl\"", "api_key", "\"11111111-2222-3333-4444-555555555555\"", "license_key", "\"AAAA-BBBB-CCCC-DDDD\"");
    private static final Map<String, String> ACTIVATION = and(IDENTITY, "request", "\"activation\"", "request_id", "\"r-1\"", "app_ver", "\"1.2\"",
        "is_vm", "false", "hostname", "\"laptop\"", "variables", "{\"theme\":\"dark\",\"runs\":7}", "license_id", "1700000000000001");
    private static final Map<String, String> BY_USER = and(IDENTITY, "license_key", "null", "username", "\"user@example.com\"", "password", "\"secret\"",
        "client_id", "\"2222\"");
    private static final Map<String, String> DEACTIVATION = and(IDENTITY, "request", "\"deactivation\"", "request_id", "\"r-2\"", "consumptions", "7",
        "product_features", "[{\"feature\":\"pages\",\"consumptions\":3},{\"feature\":\"scans\",\"consumptions\":2}]", "variables", "{\"theme\":\"dark\"}");
    private static final List<Map<String, String>> FILES = List.of(IDENTITY, ACTIVATION, BY_USER, DEACTIVATION);

    private final Dice dice;
    private final JsonDamage json;

    public DamagedFile(Dice dice) {
        this.dice = dice;
        this.json = new JsonDamage(dice);
    }

    /** The bytes of a body. */
    public byte[] bytes() {
        var content = json.of(dice.of(FILES));
        var text = dice.percent(15) ? content : mailed(encoded(content));
        var damaged = dice.percent(15) ? json.cut(text) : text;
        var bytes = damaged.getBytes(dice.percent(97) ? UTF_8 : dice.of(List.of(UTF_16LE, ISO_8859_1)));
        if (dice.percent(5) && bytes.length > 0) {
            bytes[dice.below(bytes.length)] ^= (byte) (1 << dice.below(8));
        }
        return bytes;
    }

    private String encoded(String content) {
        var bytes = content.getBytes(dice.percent(98) ? UTF_8 : ISO_8859_1);
        return switch (dice.below(4)) {
            case 0 -> Base64.getMimeEncoder().encodeToString(bytes);
            case 1 -> Base64.getUrlEncoder().encodeToString(bytes);
            case 2 -> Base64.getEncoder().withoutPadding().encodeToString(bytes);
            default -> Base64.getEncoder().encodeToString(bytes);
        };
    }

    private String mailed(String text) {
        return switch (dice.below(10)) {
            case 0 -> "\uFEFF" + text;
            case 1 -> "\"" + text + "\"";
            case 2 -> text.replaceAll("(.{60})", "$1\r\n") + "\r\n";
            case 3 -> "  " + text + "\t\n";
            case 4 -> "> " + text.replaceAll("(.{60})", "$1\n> ");
            case 5 -> text.replace("=", "=3D");
            case 6 -> text.toLowerCase();
            default -> text;
        };
    }

    private static Map<String, String> ordered(String... members) {
        var ordered = new LinkedHashMap<String, String>();
        for (int i = 0; i < members.length; i += 2) {
            ordered.put(members[i], members[i + 1]);
        }
        return ordered;
    }

    private static Map<String, String> and(Map<String, String> some, String... more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(ordered(more));
        return all;
    }
}
