package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.StrictBase64;

/**
 * A request file on its way to the server, carried by a machine that need not be the device.
 *
 * @param activation true for an activation, false for a deactivation
 * @param text       base64 on one line, whatever the way did to its lines
 */
public record CarriedFile(boolean activation, String text) {

    /**
     * Reads a request file and finds out which kind it is.
     *
     * @throws io.tallystick.client.LicenseRefusedException {@code request_file_unreadable}
     */
    public static CarriedFile open(byte[] file) {
        byte[] json = MailedText.decode(file, Refusal.REQUEST_FILE_UNREADABLE);
        return switch (kind(json)) {
            case "activation" -> new CarriedFile(true, StrictBase64.encode(json));
            case "deactivation" -> new CarriedFile(false, StrictBase64.encode(json));
            default -> throw Refusal.REQUEST_FILE_UNREADABLE.because(
                    "The file is not a request file: activate_offline.req and deactivate_offline.req are such files.");
        };
    }

    /** A license file repeats the {@code request} it answers, but only a request file has a {@code signature}. */
    private static String kind(byte[] bytes) {
        try {
            ObjectNode json = Json.readObject(bytes);
            return json.path("signature").isTextual() ? json.path("request").asText() : "";
        } catch (IllegalArgumentException notARequest) {
            return "";
        }
    }
}
