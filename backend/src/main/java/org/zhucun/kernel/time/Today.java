package org.zhucun.kernel.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The day that defaults, overdue dates, open periods and "not in the future" go by: the calendar's in China, or the
 * demonstration's own. When something was recorded is told by the {@link Clock}, which the demonstration does not set.
 */
@Singleton
public class Today {

    /** A day in ISO 8601; empty for the calendar's. */
    public static final String DEMONSTRATION_DAY = "zhucun.demonstration-day";

    private final Clock clock;
    private final Optional<LocalDate> demonstrationDay;

    Today(Clock clock, @ConfigProperty(name = DEMONSTRATION_DAY) Optional<LocalDate> demonstrationDay) {
        this.clock = clock;
        this.demonstrationDay = demonstrationDay;
    }

    /** The day of an instant; null when that is. */
    public static LocalDate of(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ClockProducer.ZONE);
    }

    public LocalDate day() {
        return demonstrationDay.orElseGet(() -> LocalDate.now(clock));
    }

    /** Whether the day is the demonstration's own, which stands still. */
    public boolean isDemonstration() {
        return demonstrationDay.isPresent();
    }
}
