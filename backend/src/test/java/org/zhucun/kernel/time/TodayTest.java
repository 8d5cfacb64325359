package org.zhucun.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void theDayBeginsAtMidnightInChina() {
        assertEquals(LocalDate.of(2005, 3, 10), calendar("2005-03-10T15:59:59Z").day());
        assertEquals(LocalDate.of(2005, 3, 11), calendar("2005-03-10T16:00:00Z").day());
        assertFalse(calendar("2005-03-10T16:00:00Z").isDemonstration());
    }

    @Test
    void theDemonstrationsDayStandsStill() {
        Today today = new Today(clock("2026-01-01T00:00:00Z"), Optional.of(LocalDate.of(2005, 3, 10)));
        assertEquals(LocalDate.of(2005, 3, 10), today.day());
        assertTrue(today.isDemonstration());
    }

    private static Today calendar(String now) {
        return new Today(clock(now), Optional.empty());
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ClockProducer.ZONE);
    }
}
