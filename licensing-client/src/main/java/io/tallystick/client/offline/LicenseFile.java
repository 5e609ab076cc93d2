package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.License;
import io.tallystick.client.LicenseOwner;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.HttpDate;
import io.tallystick.client.signing.StrictBase64;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A license file ({@code .lic}) or an activation token whose signatures were verified, with nothing but public keys. Made
 * by {@link #open} and {@link ActivationToken} only, so whoever holds one may believe it.
 *
 * @param text       its base64 on one line, or the token
 * @param license    the license in it
 * @param hardwareId the device it was made for
 * @param requestId  the request it answers; empty text when it answers none
 * @param date       when the server made it
 */
record LicenseFile(String text, License license, String hardwareId, String requestId, Instant date) {

    /**
     * The two signatures are the last members, in this order and without blanks, so what {@code license_signature_v2}
     * covers is cut out of the raw text (§2). In valid JSON these quotes can only be those of two top-level members.
     */
    private static final Pattern SEALED = Pattern.compile(
            "(.*),\"license_signature\":\"([A-Za-z0-9+/=]+)\",\"license_signature_v2\":\"([A-Za-z0-9+/=]+)\"}",
            Pattern.DOTALL);

    /**
     * Reads and verifies a file.
     *
     * @throws io.tallystick.client.LicenseRefusedException {@code license_file_unreadable},
     *         {@code license_file_signature_invalid} or {@code no_public_key}
     */
    static LicenseFile open(byte[] file, TrustedKeys keys) {
        String line = MailedText.line(file);
        return ActivationToken.looksLike(line) ? ActivationToken.open(line, keys) : openFile(file, keys);
    }

    private static LicenseFile openFile(byte[] file, TrustedKeys keys) {
        byte[] bytes = MailedText.decode(file, Refusal.LICENSE_FILE_UNREADABLE);
        String raw = new String(bytes, StandardCharsets.UTF_8);
        Matcher sealed = SEALED.matcher(raw);
        if (!Arrays.equals(raw.getBytes(StandardCharsets.UTF_8), bytes) || !sealed.matches()) {
            throw unreadable();
        }
        mustBeSigned(keys, sealed.group(1) + "}", sealed.group(3));
        LicenseFile opened = read(bytes);
        mustBeSigned(keys, opened.license.signedText(opened.hardwareId), sealed.group(2));
        return opened;
    }

    /**
     * Who gives this license back: the device and license that the file names, whatever the settings say by now.
     *
     * @param known knows the password of a user; may be null
     */
    DeviceIdentity holder(LicenseOwner known) {
        LicenseOwner owner = license.isKeyBased() ? new LicenseOwner.Key(license.ownerName())
                : known instanceof LicenseOwner.User ? known : new LicenseOwner.User(license.ownerName(), null);
        return new DeviceIdentity(hardwareId, license.product(), owner, license.id());
    }

    /** What it is, in a sentence. */
    String noun() {
        return ActivationToken.looksLike(text) ? "activation token" : "license file";
    }

    private static LicenseFile read(byte[] bytes) {
        try {
            ObjectNode json = Json.readObject(bytes);
            return new LicenseFile(StrictBase64.encode(bytes), new License(json), json.path("hardware_id").asText(),
                    json.path("request_id").asText(""), HttpDate.parse(json.path("date").asText()));
        } catch (IllegalArgumentException | DateTimeException notALicense) {
            throw unreadable();
        }
    }

    static void mustBeSigned(TrustedKeys keys, String signed, String signature) {
        if (keys.isEmpty()) {
            throw Refusal.NO_PUBLIC_KEY.because("This device knows no public key to verify the license file with. "
                    + "Get the vendor's key as a PEM file and trust it (device trust key.pem).");
        }
        if (!keys.verify(signed.getBytes(StandardCharsets.UTF_8), signature)) {
            throw Refusal.LICENSE_FILE_SIGNATURE_INVALID.because("The license file was altered, "
                    + "or is signed with a key that this device does not trust." + NewKeys.HINT);
        }
    }

    private static RuntimeException unreadable() {
        return Refusal.LICENSE_FILE_UNREADABLE.because("The text is not a complete license file: it was cut or "
                + "altered on its way, or is another file. Get it again, as an attachment or on a stick.");
    }
}
