package io.tallystick.client.signing;

/**
 * An API key with its shared key: says who calls and signs what is sent.
 * The shared key never appears in {@link #toString()}.
 *
 * @param id        the public half, sent as {@code apikey}; never blank
 * @param sharedKey the secret half, signs and is never sent; never blank
 */
public record ApiKey(String id, String sharedKey) implements Credentials {

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
        return HmacSha256.ofDate(sharedKey, date);
    }

    @Override
    public String fileMember() {
        return "api_key";
    }

    @Override
    public String fileSignature(String date, String owner, String hardwareId) {
        return HmacSha256.ofFile(sharedKey, date, owner, hardwareId, id);
    }

    @Override
    public String toString() {
        return "ApiKey[id=" + id + ", sharedKey=***]";
    }
}
