package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Authorization by API key (§1.1): every code. Two of the table cannot be provoked: {@code oauth_token_expired}, because this version
 * issues no tokens, and {@code internal_error}.
 */
class HmacAuthorizationIT extends Scene {

    private Product product;

    @BeforeEach
    void offerAProduct() {
        product = vendor.offers(aProduct());
    }

    @Test
    void givenNoAuthorizationOrNoDate_whenAnApplicationCalls_thenAHeaderIsMissing() {
        refused("missing_headers", asks(api.withoutHeader("Authorization")));
        refused("missing_headers", asks(api.withoutHeader("Date")));
        refused("missing_headers", asks(api.withoutHeader("Authorization").withoutHeader("Date")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "algorithm=hmac-sha256", "Basic dXNlcjpwYXNz", "algorithm=\"hmac-sha256\";headers=\"date\"", ",", "=",
            "algorithm=\"hmac-sha256", "algorithm=\"hmac-sha256\" headers=\"date\""})
    void givenAHeaderThatCannotBeRead_whenAnApplicationCalls_thenItIsInvalid(String header) {
        refused("authorization_invalid_headers", asks(api.withHeader("Authorization", header)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"algorithm", "headers", "signature", "apikey"})
    void givenAParameterLessOrEmpty_whenAnApplicationCalls_thenTheMessageNamesIt(String parameter) {
        for (var header : List.of(header().replaceAll(parameter + "=\"[^\"]*\",?", ""), header().replaceAll(parameter + "=\"[^\"]*\"", parameter + "=\"\""))) {
            var answer = asks(api.withHeader("Authorization", header));

            refused("authorization_missing_params", answer);
            assertThat(answer.json().path("message").asText()).contains(parameter);
        }
    }

    @Test
    void givenAnotherAlgorithm_whenAnApplicationCalls_thenHmacIsRequired() {
        refused("hmac_required", asks(api.withHeader("Authorization", header().replace("hmac-sha256", "hmac-sha1"))));
        refused("hmac_required", asks(api.withHeader("Authorization", header().replace("hmac-sha256", "none"))));
    }

    @Test
    void givenOtherHeadersToSign_whenAnApplicationCalls_thenTheyAreRefusedAsThisServerSignsTheDateAlone() {
        refused("authorization_invalid_headers", asks(api.withHeader("Authorization", header().replace("\"date\"", "\"date host\""))));
    }

    @Test
    void givenAClockWithinFifteenMinutes_whenAnApplicationCalls_thenItIsAcceptedAndBeyondItIsNot() {
        for (int sign : List.of(-1, 1)) {
            accepted(asks(api.withClock(offBy(Duration.ofMinutes(14L * sign)))));
            refused("date_header_diff", asks(api.withClock(offBy(Duration.ofMinutes(16L * sign)))));
            refused("date_header_diff", asks(api.withClock(offBy(Duration.ofDays(400L * sign)))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2022-11-17T20:51:35Z", "Thu, 17 Nov 2022", "Thu, 99 Nov 2022 20:51:35 GMT", "0"})
    void givenADateThatCannotBeRead_whenAnApplicationCalls_thenItIsRefused(String date) {
        refused("date_header_diff", asks(api.withHeader("Date", date)));
    }

    @Test
    void givenAnUnknownOrRevokedKey_whenAnApplicationCalls_thenItIsRefused() {
        var revoked = vendor.makesKey();
        vendor.revokes(revoked);

        refused("invalid_api_key", asks(api.withKey("nobody", Acme.SHARED_KEY)));
        refused("invalid_api_key", asks(api.withKey(Acme.API_KEY.substring(1), Acme.SHARED_KEY)));
        refused("revoked_api_key", asks(revoked.of(api)));
    }

    @Test
    void givenAWrongSignature_whenAnApplicationCalls_thenItDoesNotMatch() {
        var anotherDate = HmacSignature.ofRequest(Acme.SHARED_KEY, "Thu, 17 Nov 2022 20:51:35 GMT");

        refused("signature_mismatch", asks(api.withKey(Acme.API_KEY, "another shared key")));
        refused("signature_mismatch", asks(api.withHeader("Authorization", header().replaceAll("signature=\"[^\"]*\"", "signature=\"" + anotherDate + "\""))));
        refused("signature_mismatch", asks(api.withHeader("Authorization", header().replace("signature=\"", "signature=\"A"))));
        refused("signature_mismatch", asks(api.withHeader("Authorization", header().replaceAll("signature=\"[^\"]*\"", "signature=\"ü\""))));
    }

    @Test
    void givenABearerToken_whenAnApplicationCalls_thenItIsNotOneOfOurs() {
        refused(401, "oauth_token_malformed", asks(api.withHeader("Authorization", "Bearer abc.def.ghi")));
        refused("missing_headers", asks(api.withHeader("Authorization", "Bearer abc.def.ghi").withoutHeader("Date")));
    }

    @Test
    void givenNoSuchPath_whenAnybodyCalls_thenItIsNotFoundWithoutAKeyToo() {
        refused(404, "not_found", api.get("nothing", Map.of()));
        refused(404, "not_found", api.withoutHeader("Authorization").get("nothing", Map.of()));
    }

    @Test
    void givenParametersInOtherLettersOrderAndBlanks_whenAnApplicationCalls_thenTheyAreRead() {
        var date = api.date();
        var signature = HmacSignature.ofRequest(Acme.SHARED_KEY, date);
        var header = " APIKey = \"" + Acme.API_KEY + "\" ,  Headers=\"Date\",SIGNATURE=\"" + signature + "\",  Algorithm=\"HMAC-SHA256\", extra=\"1\"";

        accepted(asks(api.withHeader("Date", date).withHeader("Authorization", header.strip())));
    }

    private String header() {
        return HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, api.date());
    }

    private static Clock offBy(Duration duration) {
        return Clock.offset(Clock.systemUTC(), duration);
    }

    private Answer asks(LicenseApi caller) {
        return caller.get("product_details", Map.of("product", product.code()));
    }
}
