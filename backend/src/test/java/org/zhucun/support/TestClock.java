package org.zhucun.support;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.zhucun.kernel.time.ClockProducer;

/** The clock of the tests: it stands at noon of 10 March 2005 in China and moves only when told. */
public final class TestClock extends Clock {

    private static final Instant START = Instant.parse("2005-03-10T04:00:00Z");
    private static volatile Instant now = START;

    private TestClock() {}

    public static void advance(Duration step) {
        now = now.plus(step);
    }

    public static void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Mock
    @ApplicationScoped
    static class Producer {

        @Produces
        @Mock
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}
