package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.Random;

/** Days of fieldwork: from the day after all had arrived to the day before the demonstration's, but the festival. */
final class DemoDay {

    static final LocalDate FIRST = DemoCity.ALL_ARRIVED.plusDays(1);
    static final LocalDate LAST = LocalDate.of(2005, 3, 9);

    /** New Year's Day of 2005 by the farmers' calendar. */
    static final LocalDate FESTIVAL = LocalDate.of(2005, 2, 9);

    private static final int FESTIVAL_DAYS = 5;

    private DemoDay() {}

    /** A day from the first to the last. Who would work in the festival works after it. */
    static LocalDate between(LocalDate first, LocalDate last, Random random) {
        LocalDate day = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        boolean festive = !day.isBefore(FESTIVAL) && day.isBefore(FESTIVAL.plusDays(FESTIVAL_DAYS));
        return festive ? day.plusDays(FESTIVAL_DAYS) : day;
    }
}
