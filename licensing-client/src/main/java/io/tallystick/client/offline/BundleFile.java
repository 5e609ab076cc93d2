package io.tallystick.client.offline;

import io.tallystick.client.Refusal;
import io.tallystick.client.signing.StrictBase64;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundle's license file whose signatures were verified, with nothing but public keys: that of the whole, and both of each member.
 *
 * @param licenseFiles a license file for each member, base64 on one line, as {@link OfflineDevice} loads it
 */
public record BundleFile(List<String> licenseFiles) {

    /** The signature is the last member; what it covers is the text without it (§3.5). */
    private static final Pattern SEALED = Pattern.compile(
            "(\\{\"licenses\":\\[(.*)]),\"bundle_signature_v2\":\"([A-Za-z0-9+/=]+)\"}", Pattern.DOTALL);

    /**
     * Reads and verifies a file.
     *
     * @throws io.tallystick.client.LicenseRefusedException {@code license_file_unreadable},
     *         {@code license_file_signature_invalid} or {@code no_public_key}
     */
    public static BundleFile open(byte[] file, TrustedKeys keys) {
        String raw = new String(MailedText.decode(file, Refusal.LICENSE_FILE_UNREADABLE), StandardCharsets.UTF_8);
        Matcher sealed = SEALED.matcher(raw);
        if (!sealed.matches()) {
            throw Refusal.LICENSE_FILE_UNREADABLE.because("The text is not a complete license file of a bundle: get it again.");
        }
        LicenseFile.mustBeSigned(keys, sealed.group(1) + "}", sealed.group(3));
        List<String> members = split(sealed.group(2)).stream()
                .map(member -> StrictBase64.encode(member.getBytes(StandardCharsets.UTF_8))).toList();
        members.forEach(member -> LicenseFile.open(member.getBytes(StandardCharsets.UTF_8), keys));
        return new BundleFile(members);
    }

    /** The raw texts of the objects in a list: a comma outside of all brackets and quotes stands between two. */
    private static List<String> split(String list) {
        List<String> objects = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char each = list.charAt(i);
            if (quoted) {
                quoted = each != '"';
                i += each == '\\' ? 1 : 0;
            } else {
                quoted = each == '"';
                depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
                if (depth == 0 && each == '}') {
                    objects.add(list.substring(start, i + 1));
                    start = i + 2;
                }
            }
        }
        return objects;
    }
}
