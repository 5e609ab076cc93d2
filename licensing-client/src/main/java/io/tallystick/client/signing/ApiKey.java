package io.tallystick.client.signing;

/**
 * An API key with its shared key: says who calls and signs what is sent.
 * The shared key never appears in {@link #toString()}.
 *
 * @param id        the public half, sent as {@code apikey}; never blank
 * @param sharedKey the secret half, signs and is never sent; never blank
 */
public record ApiKey(String id, String sharedKey) {

    /** Every text that is signed starts with this line (License API §1.1 and the deactivation seed). */
    private static final String FIRST_LINE = "licenseSpring\ndate: ";

    public ApiKey {
        if (id == null || id.isBlank() || sharedKey == null || sharedKey.isBlank()) {
            throw new IllegalArgumentException("An API key needs its id and its shared key.");
        }
    }

    /** The {@code Authorization} header for a call whose {@code Date} header is exactly {@code date} (§1.1). */
    public String authorization(String date) {
        return "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"" + requestSignature(date)
                + "\",apikey=\"" + id + "\"";
    }

    /** Padded base64 of the HMAC over the two lines of §1.1. */
    public String requestSignature(String date) {
        return HmacSha256.base64(sharedKey, FIRST_LINE + date);
    }

    /**
     * The {@code signature} of a request file (deactivation seed, "Signature").
     *
     * @param date       the file's own {@code date}
     * @param owner      its {@code license_key} or {@code username}
     * @param hardwareId its {@code hardware_id}
     */
    public String fileSignature(String date, String owner, String hardwareId) {
        return HmacSha256.base64(sharedKey, FIRST_LINE + date + "\n" + owner + "\n" + hardwareId + "\n" + id);
    }

    @Override
    public String toString() {
        return "ApiKey[id=" + id + ", sharedKey=***]";
    }
}
