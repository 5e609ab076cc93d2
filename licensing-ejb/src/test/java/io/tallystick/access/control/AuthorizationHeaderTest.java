package io.tallystick.access.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.AUTHORIZATION_INVALID_HEADERS;
import static io.tallystick.shared.ErrorCode.AUTHORIZATION_MISSING_PARAMS;
import static io.tallystick.shared.ErrorCode.HMAC_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {

    private static final AuthorizationHeader WANTED = new AuthorizationHeader("c2lnbmF0dXJl", "1111-2222");

    @ParameterizedTest
    @ValueSource(strings = {
        "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"c2lnbmF0dXJl\",apikey=\"1111-2222\"",
        "algorithm=\"hmac-sha256\", headers=\"date\", signature=\"c2lnbmF0dXJl\", apikey=\"1111-2222\"",
        "  algorithm = \"hmac-sha256\" ,\theaders = \"date\" , signature = \"c2lnbmF0dXJl\" , apikey = \"1111-2222\"  ",
        "apikey=\"1111-2222\",signature=\"c2lnbmF0dXJl\",headers=\"date\",algorithm=\"hmac-sha256\"",
        "Algorithm=\"HMAC-SHA256\",Headers=\"Date\",Signature=\"c2lnbmF0dXJl\",apiKey=\"1111-2222\"",
        "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"c2lnbmF0dXJl\",apikey=\"1111-2222\",",
        "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"c2lnbmF0dXJl\",apikey=\"1111-2222\",realm=\"unknown, but fine\""})
    @DisplayName("names in any case and order, blanks around commas and unknown parameters are read")
    void everySpellingIsRead(String text) {
        assertThat(AuthorizationHeader.parse(text)).isEqualTo(WANTED);
    }

    @Test
    @DisplayName("the signature keeps its case and its base64 characters")
    void theSignatureKeepsItsCharacters() {
        var header = AuthorizationHeader.parse("algorithm=\"hmac-sha256\",headers=\"date\",signature=\"aB+/9==\",apikey=\"Kk\"");

        assertThat(header).isEqualTo(new AuthorizationHeader("aB+/9==", "Kk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"algorithm", "headers", "signature", "apikey"})
    @DisplayName("a parameter that is missing, empty or blank is refused by its name")
    void aMissingParameterIsNamed(String name) {
        String all = "algorithm=\"hmac-sha256\",headers=\"date\",signature=\"c2ln\",apikey=\"1111\"";
        String without = all.replaceAll(name + "=\"[^\"]*\",?", "");

        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> AuthorizationHeader.parse(without)).hasMessageContaining(name);
        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> AuthorizationHeader.parse(all.replaceAll(name + "=\"[^\"]*\"", name + "=\" \"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dXNlcjpwYXNz", "algorithm=hmac-sha256", "algorithm=\"hmac-sha256", "=\"x\"", ",", "\u0000", "algorithm=\"hmac-sha256\" headers=\"date\"",
        "algorithm=\"hmac-sha256\",,headers=\"date\"", "algorithm=\"hmac-sha256\";headers=\"date\"", "ключ=\"x\""})
    @DisplayName("what is no list of name=\"value\" pairs is refused as unreadable")
    void garbageIsUnreadable(String text) {
        assertRefused(AUTHORIZATION_INVALID_HEADERS, () -> AuthorizationHeader.parse(text));
    }

    @Test
    @DisplayName("another algorithm is refused, but only after the parameters are complete")
    void anotherAlgorithmIsRefused() {
        assertRefused(HMAC_REQUIRED,
            () -> AuthorizationHeader.parse("algorithm=\"hmac-md5\",headers=\"date\",signature=\"c2ln\",apikey=\"1111\""));
        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> AuthorizationHeader.parse("algorithm=\"hmac-md5\",headers=\"date\""));
    }

    @Test
    @DisplayName("a signature over other headers than the date is refused rather than read as one over the date")
    void otherSignedHeadersAreRefused() {
        assertRefused(AUTHORIZATION_INVALID_HEADERS,
            () -> AuthorizationHeader.parse("algorithm=\"hmac-sha256\",headers=\"date host\",signature=\"c2ln\",apikey=\"1111\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "a ", "a=", "a=\"", "a=\"\" ", "a=\"\""})
    @Timeout(5)
    @DisplayName("a long header of garbage is refused without delay: the work grows with its length and no faster")
    void aLongHeaderIsRefusedWithoutDelay(String garbage) {
        String header = garbage.repeat(200_000) + "!";

        assertRefused(AUTHORIZATION_INVALID_HEADERS, () -> AuthorizationHeader.parse(header));
    }
}
