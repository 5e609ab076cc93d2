package io.tallystick.access.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.DATE_HEADER_DIFF;
import static io.tallystick.shared.ErrorCode.INVALID_API_KEY;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_FOUND;
import static io.tallystick.shared.ErrorCode.SIGNATURE_MISMATCH;
import static io.tallystick.shared.ErrorCode.TOO_MANY_REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tallystick.shared.LicensingException;
import io.tallystick.shared.TooManyRequestsException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuessLimitsTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final AStopwatch time = new AStopwatch();
    private final GuessLimits limits = AGuessLimit.of(30, 10, 15, time);

    @Test
    @DisplayName("A8 a source that guessed thirty times is refused, another one is not")
    void aSourceThatGuessedTooOftenIsRefused() {
        guesses(30, HERE, new LicensingException(INVALID_API_KEY));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForAuthorization(HERE));
        limits.requireRoomForAuthorization(THERE);
    }

    @Test
    @DisplayName("A8 a source that pages refused too often is refused there, and calls with a key are not")
    void aVisitorWhoGuessedTooOftenIsRefused() {
        limits.pages = 2;
        limits.fill();
        limits.visitorRefused(HERE, new LicensingException(LICENSE_NOT_FOUND));
        limits.visitorRefused(HERE, new LicensingException(LICENSE_EXPIRED));
        limits.requireRoomForVisitor(HERE);
        limits.visitorRefused(HERE, new LicensingException(SIGNATURE_MISMATCH));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForVisitor(HERE));
        limits.requireRoomForVisitor(THERE);
        limits.requireRoomForAuthorization(HERE);
    }

    @Test
    @DisplayName("A8 the wait that is told is long enough, and no second longer than needed")
    void theWaitIsTrue() {
        guesses(30, HERE, new LicensingException(SIGNATURE_MISMATCH));
        long wait = catchThrowableOfType(TooManyRequestsException.class, () -> limits.requireRoomForAuthorization(HERE)).retryAfterSeconds();
        assertThat(wait).isEqualTo(2);

        time.move(Duration.ofSeconds(wait - 1));
        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForAuthorization(HERE));
        time.move(Duration.ofSeconds(1));

        limits.requireRoomForAuthorization(HERE);
    }

    @Test
    @DisplayName("A8 P3 a code that was missed ten times is refused, whoever asks; right ones take no room")
    void aCodeThatWasMissedTooOftenIsRefused() {
        IntStream.range(0, 100).forEach(each -> limits.requireRoomForGuess(7, "AAAA-BBBB", HERE));
        IntStream.range(0, 10).forEach(each -> limits.countGuess(7, "AAAA-BBBB", HERE));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForGuess(7, "AAAA-BBBB", THERE));
        limits.requireRoomForGuess(7, "CCCC-DDDD", HERE);
        limits.requireRoomForGuess(8, "AAAA-BBBB", HERE);
    }

    @Test
    @DisplayName("A8 P3 a source that missed fifteen codes is refused, another one is not")
    void aSourceThatMissedTooManyCodesIsRefused() {
        IntStream.range(0, 15).forEach(each -> limits.countGuess(7, "CODE-" + each, HERE));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForGuess(7, "ANOTHER", HERE));
        limits.requireRoomForGuess(7, "ANOTHER", THERE);
    }

    @Test
    @DisplayName("A8 a clock that is wrong is no guess")
    void aWrongClockIsNoGuess() {
        guesses(100, HERE, new LicensingException(DATE_HEADER_DIFF));

        limits.requireRoomForAuthorization(HERE);
    }

    @Test
    @DisplayName("A8 of IPv6 a whole network counts as one source, as its owner may call from any address in it")
    void aNetworkIsOneSource() {
        guesses(15, "2001:db8:1:2::1", new LicensingException(INVALID_API_KEY));
        guesses(15, "2001:db8:1:2:ffff::7%eth0", new LicensingException(INVALID_API_KEY));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForAuthorization("2001:db8:1:2::9"));
        limits.requireRoomForAuthorization("2001:db8:1:3::1");
    }

    @Test
    @DisplayName("A8 what is no address, or none at all, is a source like any other")
    void whatIsNoAddressIsASource() {
        guesses(30, null, new LicensingException(INVALID_API_KEY));
        guesses(30, "cafe:nowhere.example", new LicensingException(INVALID_API_KEY));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForAuthorization(null));
        assertRefused(TOO_MANY_REQUESTS, () -> limits.requireRoomForAuthorization("cafe:nowhere.example"));
    }

    @Test
    @DisplayName("A8 the eleventh wrong password for a name in a minute is not compared, wherever it comes from")
    void passwordsAreLimitedForEachName() {
        IntStream.range(0, 10).forEach(i -> limits.takePassword(1, "anna", "192.0.2." + i));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.takePassword(1, "anna", THERE));
        limits.takePassword(1, "bert", THERE);
        limits.takePassword(2, "anna", THERE);
    }

    @Test
    @DisplayName("A8 wrong passwords from one source are limited for all names together")
    void passwordsAreLimitedForEachSource() {
        IntStream.range(0, 15).forEach(i -> limits.takePassword(1, "user-" + i, HERE));

        assertRefused(TOO_MANY_REQUESTS, () -> limits.takePassword(1, "cleo", HERE));
        IntStream.range(0, 10).forEach(i -> limits.takePassword(1, "cleo", "192.0.2.1" + i));
    }

    @Test
    @DisplayName("A8 a right password counts for nothing")
    void aRightPasswordCountsForNothing() {
        assertThatCode(() -> IntStream.range(0, 100).forEach(i -> {
            limits.takePassword(1, "anna", HERE);
            limits.givePasswordBack(1, "anna", HERE);
        })).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("A7 a company has as many calls in a minute as it allowed itself; without a limit it has any number")
    void aCompanyHasAsManyCallsAsItAllowedItself() {
        CompanyLimits companies = new CompanyLimits();
        companies.time = time;
        IntStream.range(0, 1000).forEach(i -> companies.take(1, null));
        IntStream.range(0, 6).forEach(i -> companies.take(1, 6));

        assertThat(catchThrowableOfType(TooManyRequestsException.class, () -> companies.take(1, 6)).retryAfterSeconds()).isEqualTo(10);
        companies.take(2, 6);
        time.move(Duration.ofSeconds(10));
        companies.take(1, 6);
    }

    private void guesses(int times, String address, LicensingException refusal) {
        IntStream.range(0, times).forEach(i -> limits.refused(address, refusal));
    }
}
