package io.tallystick.client.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.offline.StateFolder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Options that were given once, remembered in the device's folder and readable by its owner only. Also the place of
 * the hardware id that is made at random at the first run: it must never change, because each one takes a seat.
 */
record SettingsFile(StateFolder folder) {

    private static final String FILE = "settings.json";

    /** Remembers what the command line gives; answers all that is remembered then. */
    Map<Option, String> remember(Map<Option, String> line) {
        return folder.locked(() -> {
            Map<Option, String> before = read();
            Map<Option, String> after = new EnumMap<>(Option.class);
            after.putAll(before);
            forgetOtherOwner(after, line);
            line.entrySet().stream().filter(given -> Option.REMEMBERED.contains(given.getKey()))
                    .forEach(given -> after.put(given.getKey(), given.getValue()));
            after.computeIfAbsent(Option.HARDWARE_ID, unused -> UUID.randomUUID().toString());
            if (!after.equals(before)) {
                folder.write(FILE, Json.bytes(Json.of(labelled(after))));
            }
            return after;
        });
    }

    /** A license key takes the place of a user, an API key that of an OAuth client, and the other way round; a secret goes with its name. */
    private static void forgetOtherOwner(Map<Option, String> remembered, Map<Option, String> line) {
        if (line.containsKey(Option.LICENSE_KEY) || line.containsKey(Option.USERNAME)) {
            remembered.keySet().removeAll(List.of(Option.LICENSE_KEY, Option.USERNAME, Option.PASSWORD));
        }
        if (line.containsKey(Option.API_KEY) || line.containsKey(Option.CLIENT_ID)) {
            remembered.keySet().removeAll(List.of(Option.API_KEY, Option.SHARED_KEY, Option.CLIENT_ID,
                    Option.CLIENT_SECRET));
        }
    }

    private Map<Option, String> read() {
        try {
            ObjectNode json = folder.read(FILE).map(Json::readObject).orElseGet(Json::object);
            Map<Option, String> settings = new EnumMap<>(Option.class);
            Option.REMEMBERED.stream().filter(option -> json.hasNonNull(option.label()))
                    .forEach(option -> settings.put(option, json.path(option.label()).asText()));
            return settings;
        } catch (IllegalArgumentException damaged) {
            throw Refusal.STATE_DAMAGED.because("The file %s in the device's folder was damaged. Restore it from a "
                    + "backup; with a new hardware id this device would need another seat.", FILE);
        }
    }

    private static Map<String, String> labelled(Map<Option, String> settings) {
        Map<String, String> texts = new TreeMap<>();
        settings.forEach((option, value) -> texts.put(option.label(), value));
        return texts;
    }
}
