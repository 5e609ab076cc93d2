package io.tallystick.it.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.server.ConsoleVisitor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One's own account at the console: password, authenticator app, lockout. */
class ConsoleAccountIT extends MyScene {

    private static final int STEP_SECONDS = 30;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private ConsoleVisitor visitor;
    private String email;

    @BeforeEach
    void come() {
        visitor = ConsoleVisitor.of(server.uri(), management);
        email = visitor.makes("support");
        visitor.signsIn(email, ConsoleVisitor.password());
    }

    @Test
    @DisplayName("R4 another password ends all other sessions, and the present one must be known")
    void givenAnotherPassword_thenOthersAreOut() {
        var elsewhere = ConsoleVisitor.of(server.uri(), management);
        elsewhere.signsIn(email, ConsoleVisitor.password());
        visitor.opens("/console/account");

        mustRefuse(400, "validation_error", visitor.sends("/console/account/password", Map.of("old", "wrong", "new", "another password of hers")));
        mustRefuse(400, "validation_error", visitor.sends("/console/account/password", Map.of("old", ConsoleVisitor.password(), "new", "short")));
        assertThat(visitor.sends("/console/account/password", Map.of("old", ConsoleVisitor.password(), "new", "another password of hers")).status())
                .isEqualTo(303);

        assertThat(visitor.opens("/console/account").body()).contains("Your password is changed");
        assertThat(elsewhere.opens("/console").status()).isEqualTo(303);
        assertThat(elsewhere.signsIn(email, "another password of hers").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("R8 with an app a code is asked for, taken once, and a recovery code stands in once")
    void givenAnApp_whenSomebodySignsIn_thenACodeIsAskedFor() {
        visitor.opens("/console/account");
        var offered = visitor.sends("/console/account/second-factor", Map.of());
        var secret = decoded(found("id=\"secret\">([A-Z2-7 ]+)<", offered.body()));
        mustRefuse(400, "validation_error", visitor.sends("/console/account/second-factor/on", Map.of("code", "000000")));
        assertThat(books.number("select count(*) from console_user where email = ? and totp_confirmed = true", email)).isZero();

        var now = withCodesOfSomeSeconds();
        var former = code(secret, now.minusSeconds(STEP_SECONDS));
        var told = visitor.sends("/console/account/second-factor/on", Map.of("code", former));
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        var recovery = found("id=\"codes\">([A-Z2-7-]{19})", told.body());

        var next = ConsoleVisitor.of(server.uri(), management);
        assertThat(next.signsIn(email, ConsoleVisitor.password()).header("Location")).contains("/console/login/code");
        assertThat(next.opens("/console").header("Location")).contains("/console/login/code");
        next.opens("/console/login/code");
        mustRefuse(400, "sign_in_refused", next.sends("/console/login/code", Map.of("code", former)));
        var code = code(secret, now);
        assertThat(next.sends("/console/login/code", Map.of("code", code)).status()).isEqualTo(303);
        assertThat(next.opens("/console").status()).isEqualTo(200);

        var again = ConsoleVisitor.of(server.uri(), management);
        again.signsIn(email, ConsoleVisitor.password());
        again.opens("/console/login/code");
        mustRefuse(400, "sign_in_refused", again.sends("/console/login/code", Map.of("code", code)));
        assertThat(again.sends("/console/login/code", Map.of("code", recovery.toLowerCase())).status()).isEqualTo(303);
        assertThat(again.opens("/console/account").body()).contains("9 recovery codes");
        again.opens("/console/account/second-factor/off");
        mustRefuse(400, "validation_error", again.sends("/console/account/second-factor/off", Map.of("code", recovery)));
        assertThat(books.number("select count(*) from console_recovery_code where code_hash = ?", recovery)).isZero();
    }

    @Test
    @DisplayName("R3 after ten wrong passwords the right one is refused, too, and nobody is told why")
    void givenTenWrongPasswords_thenTheUserIsLocked() {
        books.change("update console_user set failed_attempts = 9 where email = ?", email);
        var other = ConsoleVisitor.of(server.uri(), management);
        mustRefuse(400, "sign_in_refused", other.signsIn(email, "wrong"));

        mustRefuse(400, "sign_in_refused", other.signsIn(email, ConsoleVisitor.password()));

        assertThat(visitor.opens("/console").status()).isEqualTo(200);
        books.change("update console_user set locked_until = created_at where email = ?", email);
        assertThat(other.signsIn(email, ConsoleVisitor.password()).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("R4 a session that nobody used for half an hour has ended")
    void givenAnIdleSession_thenItHasEnded() {
        books.change("update console_session set last_seen_at = (select created_at from company where id = console_session.company_id) - interval '1' day "
                + "where user_id = (select id from console_user where email = ?)", email);

        assertThat(visitor.opens("/console/account").header("Location")).contains("/console/login");
    }

    @Test
    @DisplayName("R4 a form that arrives after its session has ended waits in the browser, and is sent after signing in again")
    void givenAFormOfAnEndedSession_whenItIsSent_thenNothingIsLost() {
        var owner = visitor.makes("owner");
        visitor.signsIn(owner, ConsoleVisitor.password());
        visitor.opens("/console/team");
        var other = visitor.makes("support");
        var path = "/console/team/" + books.number("select id from console_user where email = ?", other);
        visitor.opens(path);
        books.change("delete from console_session where user_id = (select id from console_user where email = ?)", owner);

        var waiting = visitor.sends(path, Map.of("name", "Grace \"Amazing\" Hopper", "role", "read-only"));

        assertThat(waiting.status()).isEqualTo(403);
        assertThat(waiting.body()).contains("Your session has ended", "action=\"" + path + "\"", "name=\"role\" value=\"read-only\"", "Grace &quot;Amazing");
        assertThat(books.text("select name from console_user where email = ?", other)).isEqualTo("Somebody");
        assertThat(visitor.sends("/console/account/password", Map.of("old", "x", "new", "y")).status()).isEqualTo(303);
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in\n" + text).isTrue();
        return found.group(1);
    }

    /** Now, once it is in the first half of the time of a code: the former one is taken for some seconds yet. */
    private static Instant withCodesOfSomeSeconds() {
        var now = Instant.now();
        while (now.getEpochSecond() % STEP_SECONDS >= STEP_SECONDS / 2) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            now = Instant.now();
        }
        return now;
    }

    private static String code(byte[] secret, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        List<Byte> bytes = new ArrayList<>();
        int bits = 0;
        int number = 0;
        for (byte letter : base32.replace(" ", "").getBytes(StandardCharsets.US_ASCII)) {
            number = (number << 5 | LETTERS.indexOf(letter)) & 0xffff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.add((byte) (number >> bits));
            }
        }
        var all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes.get(i);
        }
        return all;
    }
}
