package io.tallystick.access.boundary;

import io.tallystick.signing.boundary.SigningKeyReference;

/**
 * What a client is given for its credentials (§1.2).
 *
 * @param text       the token itself, secret
 * @param seconds    how long it lives
 * @param scope      what it reaches: {@code company}, {@code customer:17}
 * @param signingKey what signs the answer
 */
public record AccessToken(String text, int seconds, String scope, SigningKeyReference signingKey) {

    @Override
    public String toString() {
        return "AccessToken[" + scope + "]";
    }
}
