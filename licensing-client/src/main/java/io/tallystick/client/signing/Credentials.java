package io.tallystick.client.signing;

/** Says who calls the License API, and signs request files: an API key, or an OAuth client. */
public sealed interface Credentials permits ApiKey, OauthClient {

    /** The public half. */
    String id();

    /** The member of a request file that carries the public half. */
    String fileMember();

    /**
     * The {@code signature} of a request file (deactivation seed, "Signature").
     *
     * @param date       the file's own {@code date}
     * @param owner      its {@code license_key} or {@code username}
     * @param hardwareId its {@code hardware_id}
     */
    String fileSignature(String date, String owner, String hardwareId);
}
