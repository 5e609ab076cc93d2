package io.tallystick.access.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;

/** How many calls of the License API a company may make in a minute (requirement A7). */
@ApplicationScoped
public class CompanyLimits {

    private static final int MOST_COMPANIES = 10_000;

    TimeMeter time = TimeMeter.SYSTEM_NANOTIME;
    /** One for each limit that some company has: a company whose limit is changed begins with all its room. */
    private final Cache<Integer, Buckets> byLimit = Caffeine.newBuilder().maximumSize(MOST_COMPANIES).build();

    /**
     * Takes room for a call, or refuses it.
     *
     * @param requestsPerMinute null for no limit
     */
    public void take(long companyId, Integer requestsPerMinute) {
        if (requestsPerMinute != null) {
            byLimit.get(requestsPerMinute, limit -> new Buckets(limit, time)).take(String.valueOf(companyId));
        }
    }
}
