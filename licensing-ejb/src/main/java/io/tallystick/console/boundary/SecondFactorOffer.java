package io.tallystick.console.boundary;

/**
 * What an authenticator app is shown.
 *
 * @param secret to be typed, in base 32
 * @param uri    to be photographed, {@code otpauth://…}
 */
public record SecondFactorOffer(String secret, String uri) {

    @Override
    public String toString() {
        return "SecondFactorOffer[]";
    }
}
