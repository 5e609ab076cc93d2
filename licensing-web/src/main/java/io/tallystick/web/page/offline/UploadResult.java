package io.tallystick.web.page.offline;

import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.web.carry.LicenseFile;
import io.tallystick.web.wire.Base64Text;
import java.util.List;
import java.util.Map;

/**
 * The page that follows an upload.
 *
 * @param words what its template shows
 */
record UploadResult(String template, Map<String, ?> words) {

    /** The file is in the page itself, as a link and as text: nothing is kept for a second request (ADR 0017). */
    static UploadResult activated(LicenseFile file) {
        String text = Base64Text.encode(file.json());
        DeviceView device = file.licenses().get(0).device();
        String hostname = device.details().hostname();
        return new UploadResult("activated", Map.of(
            "licenses", file.licenses().stream().map(each -> LicenseFacts.of(each.license())).toList(),
            "hardwareId", device.hardwareId(), "hostname", hostname == null ? "" : hostname,
            "file", Base64Text.encode(text), "text", text));
    }

    static UploadResult takenBack(List<LeftFacts> left, boolean again) {
        boolean kept = !again && left.stream().anyMatch(LeftFacts::seatKept);
        return new UploadResult("taken-back", Map.of("left", left, "again", again, "kept", kept, "free", !again && !kept));
    }
}
