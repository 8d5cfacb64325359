package org.zhucun.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;

/**
 * Bounds the guessing of passwords: per user name and address, so that nobody can lock another out from elsewhere, and
 * per address. An attempt is counted before it is checked, so that attempts at the same time count too, and given back
 * when the password was right.
 */
@ApplicationScoped
class LoginThrottle {

    private static final int MOST = 100_000;

    private final Clock clock;
    private final AccessSettings settings;
    private final Cache<String, Bucket> users;
    private final Cache<String, Bucket> addresses;

    LoginThrottle(Clock clock, AccessSettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.users = buckets(settings.failureWindow());
        this.addresses = buckets(settings.failureWindow());
    }

    /** Counts an attempt; 429 with the seconds to wait when there were too many. */
    void attempt(String username, String address) {
        Bucket user = user(username, address);
        take(user);
        try {
            take(address(address));
        } catch (ApiException refused) {
            user.addTokens(1);
            throw refused;
        }
    }

    void succeeded(String username, String address) {
        user(username, address).addTokens(1);
        address(address).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new ApiException(ErrorCode.TOO_MANY_REQUESTS, seconds).with("retryAfter", seconds);
        }
    }

    private Bucket user(String username, String address) {
        return users.get(address + ' ' + username, key -> bucket(settings.failuresPerUser()));
    }

    private Bucket address(String address) {
        return addresses.get(address, key -> bucket(settings.failuresPerAddress()));
    }

    private Bucket bucket(int failures) {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, settings.failureWindow()))
                .build();
    }

    private static Cache<String, Bucket> buckets(Duration window) {
        return Caffeine.newBuilder().expireAfterAccess(window).maximumSize(MOST).build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
