package io.tallystick.activation.entity;

import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Stored;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeviceTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final Device device = Stored.withId(80, new Device(1, 40, "device-1"));

    @Nested
    @DisplayName("its life")
    class Life {

        @Test
        @DisplayName("D1 a device belongs to one license from its birth, and holds no seat yet")
        void aDeviceBelongsToOneLicense() {
            assertThat(device.licenseId()).isEqualTo(40);
            assertThat(device.isActive()).isFalse();
        }

        @Test
        @DisplayName("a device that is activated holds a seat in the name of its user")
        void aDeviceHoldsASeatInTheNameOfItsUser() {
            device.activate(5L, NOW);

            assertThat(device.isActive()).isTrue();
            assertThat(device.userId()).isEqualTo(5);
            assertThat(device.view().activatedAt()).isEqualTo(NOW);
        }

        @Test
        @DisplayName("a device that gave its seat back keeps its row and remembers when")
        void aDeviceRemembersWhenItGaveItsSeatBack() {
            device.activate(null, NOW);

            device.deactivate(NOW.plusHours(1));

            assertThat(device.isActive()).isFalse();
            assertThat(device.view().deactivatedAt()).isEqualTo(NOW.plusHours(1));
            assertThat(device.view().activatedAt()).isEqualTo(NOW);
        }

        @Test
        @DisplayName("D4 a device may be blacklisted and forgiven")
        void aDeviceMayBeBlacklistedAndForgiven() {
            device.blacklist(true);
            assertThat(device.isBlacklisted()).isTrue();

            device.blacklist(false);
            assertThat(device.isBlacklisted()).isFalse();
        }
    }

    @Nested
    @DisplayName("online and offline")
    class OnlineAndOffline {

        @Test
        @DisplayName("D5 a device that was activated by a file is offline until it activates online")
        void aDeviceIsOfflineUntilItActivatesOnline() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 0, NOW);
            assertThat(device.view().offline()).isTrue();

            device.claim(online(), "1111", 0, NOW);
            assertThat(device.view().offline()).isFalse();
        }

        @Test
        @DisplayName("D5 a device that checks online is no longer an offline device")
        void aDeviceThatChecksOnlineIsNoLongerOffline() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 0, NOW);

            device.checked(Details.silent(), NOW);

            assertThat(device.view().offline()).isFalse();
        }

        @Test
        @DisplayName("D13 a seat that was activated offline is locked for the license's days, counted from that activation")
        void anOfflineSeatIsLocked() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 180, NOW);
            device.activate(null, NOW);

            assertThat(device.view().lockedUntil()).isEqualTo(NOW.plusDays(180));
            assertThat(device.view().lockedAt(NOW.plusDays(180).minusNanos(1_000_000))).isTrue();
            assertThat(device.view().lockedAt(NOW.plusDays(180))).isFalse();
        }

        @Test
        @DisplayName("D13 nothing is locked without days, and nothing of a device that was activated online or holds no seat")
        void nothingIsLockedWithoutReason() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 0, NOW);
            device.activate(null, NOW);
            assertThat(device.view().lockedUntil()).isNull();

            device.claim(online(), "1111", 180, NOW);
            assertThat(device.view().lockedUntil()).isNull();

            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 180, NOW);
            device.deactivate(NOW);
            assertThat(device.view().lockedUntil()).isNull();
        }

        @Test
        @DisplayName("D14 the lock ends when the device is seen online")
        void theLockEndsOnline() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 180, NOW);
            device.activate(null, NOW);

            device.checked(Details.silent(), NOW);

            assertThat(device.view().lockedUntil()).isNull();
        }

        @Test
        @DisplayName("D14 the lock follows the days of the license, and the longest ends in a hundred years")
        void theLockFollowsTheLicense() {
            device.claim(byFile("2026-02-01T00:00:00Z"), "1111", 180, NOW);
            device.activate(null, NOW);

            device.lockFor(30);
            assertThat(device.view().lockedUntil()).isEqualTo(NOW.plusDays(30));
            device.lockFor(0);
            assertThat(device.view().lockedUntil()).isNull();
            device.lockFor(Integer.MAX_VALUE);
            assertThat(device.view().lockedUntil()).isEqualTo(NOW.plusDays(36_500));
        }

        @Test
        @DisplayName("D14 the days of a license lock no device that is online")
        void noDeviceThatIsOnlineIsLocked() {
            device.claim(online(), "1111", 0, NOW);
            device.activate(null, NOW);

            device.lockFor(30);

            assertThat(device.view().lockedUntil()).isNull();
        }

        @Test
        @DisplayName("a check is written down once a minute, so that frequent checks cost no write each")
        void aCheckIsWrittenDownOnceAMinute() {
            device.checked(Details.silent(), NOW);
            device.checked(Details.silent(), NOW.plusSeconds(60));
            assertThat(device.view().lastCheckAt()).isEqualTo(NOW);

            device.checked(Details.silent(), NOW.plusSeconds(61));
            assertThat(device.view().lastCheckAt()).isEqualTo(NOW.plusSeconds(61));
        }
    }

    @Nested
    @DisplayName("what it tells")
    class Facts {

        @Test
        @DisplayName("a device keeps what it told before where it is silent now")
        void aDeviceKeepsWhatItToldBefore() {
            device.checked(Details.ofHost("laptop"), NOW);

            device.checked(Details.ofVersion("1.2.0"), NOW);

            DeviceView view = device.view();
            assertThat(view.details().hostname()).isEqualTo("laptop");
            assertThat(view.details().appVer()).isEqualTo("1.2.0");
        }

        @Test
        @DisplayName("a claim remembers the key that it came with")
        void aClaimRemembersItsKey() {
            device.claim(online(), "1111", 0, NOW);
            device.claim(online(), "2222", 0, NOW);

            assertThat(device.view().apiKey()).isEqualTo("2222");
        }
    }

    @Nested
    @DisplayName("a deactivation file and the latest claim")
    class LatestClaim {

        @Test
        @DisplayName("D6 a file written before the device was activated again came before the latest claim")
        void aFileWrittenBeforeTheLatestClaimCameBefore() {
            device.claim(online(), "1111", 0, NOW);

            assertThat(device.wasClaimedAfter(NOW.minusSeconds(1))).isTrue();
            assertThat(device.wasClaimedAfter(NOW.plusSeconds(1))).isFalse();
        }

        @Test
        @DisplayName("D6 an offline device is claimed when its request file was written, by its own clock")
        void anOfflineDeviceIsClaimedByItsOwnClock() {
            device.claim(byFile("2026-01-10T08:00:00Z"), "1111", 0, NOW);

            assertThat(device.wasClaimedAfter(at("2026-01-10T09:00:00Z"))).isFalse();
            assertThat(device.wasClaimedAfter(at("2026-01-10T07:00:00Z"))).isTrue();
        }

        @Test
        @DisplayName("D6 a file of the same second as the claim came after it, because dates of files have whole seconds")
        void aFileOfTheSameSecondCameAfter() {
            device.claim(online(), "1111", 0, at("2026-03-01T12:00:00.700Z"));

            assertThat(device.wasClaimedAfter(at("2026-03-01T12:00:00Z"))).isFalse();
            assertThat(device.wasClaimedAfter(at("2026-03-01T11:59:59Z"))).isTrue();
        }

        @Test
        @DisplayName("D6 a file whose date cannot be read came after every claim, so that its seat is freed")
        void aFileWithoutAReadableDateCameAfter() {
            device.claim(online(), "1111", 0, NOW);

            assertThat(device.wasClaimedAfter(null)).isFalse();
        }
    }

    private static Activation online() {
        return Activation.online("device-1", Details.silent(), Map.of(), null);
    }

    private static Activation byFile(String writtenAt) {
        return new Activation("device-1", Details.silent(), Map.of(), at(writtenAt), true);
    }
}
