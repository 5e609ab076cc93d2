package io.tallystick.client.signing;

/**
 * An OAuth client with its secret (§1.2): gets access tokens for calls, and signs request files.
 * The secret never appears in {@link #toString()}.
 *
 * @param id     the public half, {@code client_id}; never blank
 * @param secret the secret half, sent to the token endpoint only; never blank
 */
public record OauthClient(String id, String secret) implements Credentials {

    public OauthClient {
        if (id == null || id.isBlank() || secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("An OAuth client needs its id and its secret.");
        }
    }

    @Override
    public String fileMember() {
        return "client_id";
    }

    @Override
    public String fileSignature(String date, String owner, String hardwareId) {
        return HmacSha256.ofFile(secret, date, owner, hardwareId, id);
    }

    @Override
    public String toString() {
        return "OauthClient[id=" + id + ", secret=***]";
    }
}
