package io.tallystick.access.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.DATE_HEADER_DIFF;
import static io.tallystick.shared.ErrorCode.MISSING_HEADERS;
import static io.tallystick.shared.ErrorCode.OAUTH_TOKEN_EXPIRED;
import static io.tallystick.shared.ErrorCode.OAUTH_TOKEN_MALFORMED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Scope;
import io.tallystick.fixture.MovableClock;
import java.text.ParseException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerAuthorizationTest {

    private static final String ADDRESS = "192.0.2.1";
    private static final long OTHER_COMPANY = KnownKeys.COMPANY + 1;
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private final MovableClock clock = new MovableClock("2026-03-01T12:00:00Z");
    private final KnownClients clients = new KnownClients().with("client-a", KnownKeys.COMPANY).with("client-b", OTHER_COMPANY)
        .withRevoked("client-r").within("client-c", new Scope(Scope.Level.CUSTOMER, 5L));
    private final AccessTokens tokens = clients.tokens(clock);
    private final BearerAuthorization authorization = clients.authorization(clock);

    @Test
    @DisplayName("A9 a token names its client, with the client's company and scope")
    void aTokenNamesItsClient() {
        Caller caller = check("Bearer " + token("client-c"));

        assertThat(caller.companyId()).isEqualTo(KnownKeys.COMPANY);
        assertThat(caller.actor()).isEqualTo("oauth-client client-c");
        assertThat(caller.apiKey()).isEqualTo("client-c");
        assertThat(caller.scope()).isEqualTo(new Scope(Scope.Level.CUSTOMER, 5L));
        assertThat(caller.address()).isEqualTo(ADDRESS);
        assertThat(tokens.issue(clients.row("client-c")).scope()).isEqualTo("customer:5");
    }

    @Test
    @DisplayName("A9 a token counts until the millisecond before its 480 seconds are over")
    void aTokenCountsFor480Seconds() {
        String token = token("client-a");

        clock.move(Duration.ofSeconds(480).minusMillis(1));
        assertThat(check("Bearer " + token)).isNotNull();
        clock.move(Duration.ofMillis(1));
        assertRefused(OAUTH_TOKEN_EXPIRED, () -> check("Bearer " + token));
    }

    @Test
    @DisplayName("A9 two tokens of one second are two tokens")
    void twoTokensAreTwo() {
        assertThat(token("client-a")).isNotEqualTo(token("client-a"));
    }

    @Test
    @DisplayName("A9 a token whose client was revoked since is refused at once")
    void aTokenOfARevokedClientIsRefused() {
        assertRefused(OAUTH_TOKEN_MALFORMED, () -> check("Bearer " + token("client-r"))).hasMessageContaining("revoked");
    }

    @Test
    @DisplayName("A9 a token that was altered in header, claims or signature is refused")
    void anAlteredTokenIsRefused() {
        String[] parts = token("client-a").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);

        assertMalformed(parts[0] + "." + base64(claims.replace("\"exp\":17", "\"exp\":27")) + "." + parts[2]);
        assertMalformed(parts[0] + "." + base64(claims.replace("client-a", "client-c")) + "." + parts[2]);
        assertMalformed(parts[0] + "." + parts[1] + "." + parts[2].substring(1));
        assertMalformed(parts[0] + "." + parts[1] + ".");
        assertMalformed(base64("{\"typ\":\"at+jwt\",\"alg\":\"HS512\"}") + "." + parts[1] + "." + parts[2]);
    }

    @Test
    @DisplayName("A9 a token without a signature is refused, whatever it says of its algorithm")
    void aTokenWithoutASignatureIsRefused() throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(token("client-a")).getJWTClaimsSet();

        assertMalformed(new PlainJWT(claims).serialize());
        for (String none : new String[] {"none", "None", "NONE"}) {
            assertMalformed(base64("{\"alg\":\"" + none + "\"}") + "." + base64(claims.toString()) + ".");
        }
    }

    @Test
    @DisplayName("A9 a token under another company's key or another key altogether is refused")
    void aTokenUnderAnotherKeyIsRefused() {
        assertThat(check("Bearer " + signed(KnownClients.tokenKey(KnownKeys.COMPANY), claims -> claims))).isNotNull();

        assertMalformed(signed(KnownClients.tokenKey(OTHER_COMPANY), claims -> claims));
        assertMalformed(signed(KnownClients.tokenKey(99), claims -> claims));
        assertMalformed(signed(KnownClients.tokenKey(KnownKeys.COMPANY), claims -> claims.subject("client-b")));
        assertMalformed(signed(KnownClients.tokenKey(KnownKeys.COMPANY), claims -> claims.subject("nobody")));
    }

    @Test
    @DisplayName("A9 a token with a right signature but for another purpose is refused")
    void aTokenForAnotherPurposeIsRefused() {
        byte[] key = KnownClients.tokenKey(KnownKeys.COMPANY);

        assertMalformed(signed(key, claims -> claims.audience("elsewhere")));
        assertMalformed(signed(key, claims -> claims.audience(Arrays.asList("license-api", "elsewhere"))));
        assertMalformed(signed(key, claims -> claims.audience((String) null)));
        assertMalformed(signed(key, claims -> claims.issuer("somebody")));
        assertMalformed(signed(key, claims -> claims.expirationTime(null)));
        assertMalformed(signed(key, claims -> claims.subject(null)));
        assertMalformed(signed(key, claims -> claims.subject("x".repeat(101))));
        assertMalformed(signed(key, claims -> claims.subject("client-a\0")));
        assertMalformed(signed(new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build(), key, claims -> claims));
        assertMalformed(signed(new JWSHeader.Builder(JWSAlgorithm.HS384).type(TYPE).build(), twice(key), claims -> claims));
    }

    @Test
    @DisplayName("A9 an ended token under a wrong key is malformed, not expired")
    void anEndedTokenUnderAWrongKeyIsMalformed() {
        String token = signed(KnownClients.tokenKey(99), claims -> claims);
        clock.move(Duration.ofDays(1));

        assertMalformed(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "bearer abc", "BEARER a.b.c", "Bearer ..", "Bearer e30.e30.e30", "Bearer \u0000",
        "Bearer eyJhbGciOiJIUzI1NiJ9.e30.AAAA", "Bearer eyJhbGciOiJIUzI1NiJ9.W10.AAAA", "Bearer eyJhbGciOnt9fQ.e30.AAAA"})
    @DisplayName("A9 what is no token is malformed")
    void whatIsNoTokenIsMalformed(String header) {
        assertThat(BearerAuthorization.isBearer(header)).isTrue();
        assertRefused(OAUTH_TOKEN_MALFORMED, () -> check(header));
    }

    @Test
    @DisplayName("A9 a text of any length is refused without being read")
    void aLongTextIsRefused() {
        assertMalformed(token("client-a") + "A".repeat(4000));
        assertMalformed("[".repeat(1_000_000));
    }

    @Test
    @DisplayName("A1 A2 a bearer call carries a Date in the window, asked before the client is looked for")
    void aBearerCallCarriesADate() {
        String header = "Bearer " + token("client-a");

        assertRefused(MISSING_HEADERS, () -> authorization.check(header, null, ADDRESS));
        assertRefused(MISSING_HEADERS, () -> authorization.check(header, " ", ADDRESS));
        assertRefused(DATE_HEADER_DIFF, () -> authorization.check(header, "yesterday", ADDRESS));
        assertRefused(DATE_HEADER_DIFF, () -> authorization.check(header, "Sun, 01 Mar 2026 11:44:59 GMT", ADDRESS));
        assertRefused(OAUTH_TOKEN_MALFORMED, () -> authorization.check("Bearer x", "yesterday", ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"algorithm=\"hmac-sha256\"", "Bearerx", "Basic abc", ""})
    @DisplayName("other authorizations are not taken for tokens")
    void otherAuthorizationsAreNoTokens(String header) {
        assertThat(BearerAuthorization.isBearer(header)).isFalse();
        assertThat(BearerAuthorization.isBearer(null)).isFalse();
    }

    private Caller check(String header) {
        return authorization.check(header, DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC)),
            ADDRESS);
    }

    private void assertMalformed(String token) {
        assertRefused(OAUTH_TOKEN_MALFORMED, () -> check("Bearer " + token));
    }

    private String token(String clientId) {
        return tokens.issue(clients.row(clientId)).text();
    }

    private String signed(byte[] key, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build(), key, change);
    }

    private String signed(JWSHeader header, byte[] key, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer("tallystick").audience("license-api").subject("client-a")
            .expirationTime(Date.from(clock.instant().plusSeconds(480)));
        try {
            SignedJWT token = new SignedJWT(header, change.apply(claims).build());
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] twice(byte[] key) {
        byte[] twice = Arrays.copyOf(key, 2 * key.length);
        System.arraycopy(key, 0, twice, key.length, key.length);
        return twice;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
