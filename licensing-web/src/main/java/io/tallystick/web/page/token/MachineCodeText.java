package io.tallystick.web.page.token;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.token.boundary.MachineCode;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Reads a machine code as people paste it (docs/activation-token.md), and says what became of it when it cannot be read. */
final class MachineCodeText {

    private static final int LONGEST = 2000;
    private static final int LONGEST_PRODUCT = 100;
    private static final int LONGEST_HARDWARE_ID = 500;
    private static final int LONGEST_REQUEST_ID = 32;
    private static final int LONGEST_FACT = 100;
    /** Blanks of all kinds, marks that mail programs put before quoted lines, and marks that nobody sees. */
    private static final Pattern ADDED = Pattern.compile("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF>]+");
    private static final Pattern LABEL = Pattern.compile("^machine_?code:", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING = Pattern.compile("M\\d+\\..*");
    private static final Pattern FORM = Pattern.compile("(M1\\.([\\w-]+))\\.([0-9A-Fa-f]{8})");

    private MachineCodeText() {
    }

    /** @throws LicensingException {@code validation_error} with a sentence about what to do */
    static MachineCode read(String pasted) {
        String text = LABEL.matcher(ADDED.matcher(pasted).replaceAll("")).replaceFirst("");
        if (text.length() > LONGEST || !BEGINNING.matcher(text).matches()) {
            throw refused("This is not a machine code: it begins with \"M1.\". Copy the whole code that your program shows.");
        }
        if (!text.startsWith("M1.")) {
            throw refused("This machine code is of a version that we do not know yet. Update the program, or write to support.");
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw refused("The machine code was cut, or something was pasted with it. Copy it again, from its first to its last character.");
        }
        if (!checksum(parts.group(1)).equals(parts.group(3).toUpperCase(Locale.ROOT))) {
            throw refused("The machine code has a typing error, or a part of it is missing. Copy it again instead of typing it.");
        }
        return code(parts.group(2));
    }

    private static MachineCode code(String body) {
        try {
            Fields fields = Fields.of(Bodies.object(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8)));
            DeviceDetails details = new DeviceDetails(fields.text("a", LONGEST_FACT), null, null, fields.text("o", LONGEST_FACT),
                fields.text("n", LONGEST_FACT), null, null, null, fields.number("vm", 0) == 1, null);
            return new MachineCode(fields.required("p", LONGEST_PRODUCT), fields.required("h", LONGEST_HARDWARE_ID),
                fields.required("r", LONGEST_REQUEST_ID), details);
        } catch (IllegalArgumentException | LicensingException e) {
            throw refused("The machine code holds something else than we expect. Update the program, and use the code that it shows then.");
        }
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }

    private static LicensingException refused(String sentence) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, sentence);
    }
}
