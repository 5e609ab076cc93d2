package io.tallystick.access.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.AUTHORIZATION_INVALID_HEADERS;
import static io.tallystick.shared.ErrorCode.AUTHORIZATION_MISSING_PARAMS;
import static io.tallystick.shared.ErrorCode.DATE_HEADER_DIFF;
import static io.tallystick.shared.ErrorCode.HMAC_REQUIRED;
import static io.tallystick.shared.ErrorCode.INVALID_API_KEY;
import static io.tallystick.shared.ErrorCode.MISSING_HEADERS;
import static io.tallystick.shared.ErrorCode.OAUTH_REQUIRED;
import static io.tallystick.shared.ErrorCode.REVOKED_API_KEY;
import static io.tallystick.shared.ErrorCode.SIGNATURE_MISMATCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacAuthorizationTest {

    private static final String DATE = "Thu, 17 Nov 2022 20:51:35 GMT";
    private static final String SIGNATURE = Hmac.ofDate(KnownKeys.SHARED_KEY.getBytes(UTF_8), DATE);
    private static final String ADDRESS = "192.0.2.1";

    private final KnownKeys keys = new KnownKeys().with("good").withReadOnly("reader").withRevoked("revoked").withOauthDemanded("oauth");
    private final HmacAuthorization authorization = keys.authorization(Moments.stoppedAt("2022-11-17T20:51:35Z"));

    @Test
    @DisplayName("a call with a good signature is that of the key's company")
    void aGoodSignatureNamesTheCaller() {
        Caller caller = authorization.check(header("hmac-sha256", "reader", SIGNATURE), DATE, ADDRESS);

        assertThat(caller.companyId()).isEqualTo(KnownKeys.COMPANY);
        assertThat(caller.apiKey()).isEqualTo("reader");
        assertThat(caller.readOnly()).isTrue();
        assertThat(caller.address()).isEqualTo(ADDRESS);
    }

    @Test
    @DisplayName("A1 each check is asked before the next: a call with all faults is healed one by one")
    void theChecksAreAskedInOrder() {
        String late = "Thu, 17 Nov 2022 21:51:35 GMT";
        assertRefused(MISSING_HEADERS, () -> authorization.check("garbage", null, ADDRESS));
        assertRefused(AUTHORIZATION_INVALID_HEADERS, () -> authorization.check("garbage", late, ADDRESS));
        assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> authorization.check("algorithm=\"md5\",headers=\"date\"", late, ADDRESS));
        assertRefused(HMAC_REQUIRED, () -> authorization.check(header("md5", "nobody", "wrong"), late, ADDRESS));
        assertRefused(DATE_HEADER_DIFF, () -> authorization.check(header("hmac-sha256", "nobody", "wrong"), late, ADDRESS));
        assertRefused(INVALID_API_KEY, () -> authorization.check(header("hmac-sha256", "nobody", "wrong"), DATE, ADDRESS));
        assertRefused(REVOKED_API_KEY, () -> authorization.check(header("hmac-sha256", "revoked", "wrong"), DATE, ADDRESS));
        assertRefused(SIGNATURE_MISMATCH, () -> authorization.check(header("hmac-sha256", "oauth", "wrong"), DATE, ADDRESS));
        assertRefused(OAUTH_REQUIRED, () -> authorization.check(header("hmac-sha256", "oauth", SIGNATURE), DATE, ADDRESS));
    }

    @Test
    @DisplayName("A1 each header must be there and say something")
    void eachHeaderMustBeThere() {
        String good = header("hmac-sha256", "good", SIGNATURE);

        assertRefused(MISSING_HEADERS, () -> authorization.check(null, DATE, ADDRESS));
        assertRefused(MISSING_HEADERS, () -> authorization.check(" ", DATE, ADDRESS));
        assertRefused(MISSING_HEADERS, () -> authorization.check(good, " ", ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 17 Nov 2022 21:06:35 GMT", "Thu, 17 Nov 2022 20:36:35 GMT", "Thu, 17 Nov 2022 20:51:35 GMT"})
    @DisplayName("A2 a date that is at most 15 minutes off is accepted, either way")
    void aDateWithinTheWindowIsAccepted(String date) {
        String signature = Hmac.ofDate(KnownKeys.SHARED_KEY.getBytes(UTF_8), date);

        assertThat(authorization.check(header("hmac-sha256", "good", signature), date, ADDRESS)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 17 Nov 2022 21:06:36 GMT", "Thu, 17 Nov 2022 20:36:34 GMT", "Fri, 17 Nov 2023 20:51:35 GMT",
        "2022-11-17T20:51:35Z", "yesterday", "Mon, 17 Nov 2022 20:51:35 GMT", "Thu, 31 Feb 2022 20:51:35 GMT"})
    @DisplayName("A2 a date beyond 15 minutes, of another form, or of a day that never was, is refused")
    void aDateOutsideTheWindowIsRefused(String date) {
        String signature = Hmac.ofDate(KnownKeys.SHARED_KEY.getBytes(UTF_8), date);

        assertRefused(DATE_HEADER_DIFF, () -> authorization.check(header("hmac-sha256", "good", signature), date, ADDRESS));
    }

    @Test
    @DisplayName("a signature over another date is refused, also when that date is in the window")
    void aSignatureOverAnotherDateIsRefused() {
        assertRefused(SIGNATURE_MISMATCH,
            () -> authorization.check(header("hmac-sha256", "good", SIGNATURE), "Thu, 17 Nov 2022 20:51:36 GMT", ADDRESS));
    }

    private static String header(String algorithm, String apiKey, String signature) {
        return "algorithm=\"%s\",headers=\"date\",signature=\"%s\",apikey=\"%s\"".formatted(algorithm, signature, apiKey);
    }
}
