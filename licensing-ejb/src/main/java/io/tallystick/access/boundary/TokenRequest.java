package io.tallystick.access.boundary;

/**
 * What a client sends to the token endpoint, decoded.
 *
 * @param grantType    null when absent
 * @param clientId     null when absent
 * @param clientSecret null when absent
 */
public record TokenRequest(String grantType, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "TokenRequest[" + clientId + "]";
    }
}
