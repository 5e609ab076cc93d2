package io.tallystick.access.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.tallystick.shared.TooManyRequestsException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts something for each name: so many in a minute are allowed, at once or one after the other, and room comes back evenly. In the
 * memory of this node; a name that was silent for a minute has all its room again, so that it may be forgotten.
 */
final class Buckets {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);
    private static final int MOST_NAMES = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_NAMES).expireAfterAccess(FORGOTTEN_AFTER).build();
    private final long perMinute;
    private final TimeMeter time;

    /** @param perMinute 0 for no limit */
    Buckets(long perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    /** Refuses when the name has no room left; takes nothing. */
    void requireRoom(String name) {
        Bucket bucket = perMinute == 0 ? null : buckets.getIfPresent(name);
        if (bucket != null) {
            refuseUntil(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        }
    }

    /** Takes room, or refuses when there is none left. */
    void take(String name) {
        if (perMinute > 0) {
            refuseUntil(bucket(name).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
        }
    }

    /** Takes room where some is left, and never refuses: for what has happened already. */
    void count(String name) {
        if (perMinute > 0) {
            bucket(name).tryConsume(1);
        }
    }

    /** Gives back what was taken. */
    void giveBack(String name) {
        if (perMinute > 0) {
            bucket(name).addTokens(1);
        }
    }

    private Bucket bucket(String name) {
        return buckets.get(name, unknown -> Bucket.builder().withCustomTimePrecision(time)
            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE)).build());
    }

    /** A part of a second is told as a whole one: after the wait there is room, not almost. */
    private static void refuseUntil(long nanos) {
        if (nanos > 0) {
            throw new TooManyRequestsException(Math.floorDiv(nanos - 1, TimeUnit.SECONDS.toNanos(1)) + 1);
        }
    }
}
