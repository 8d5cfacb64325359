package org.zhucun.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** Days on which offices work. */
final class DemoWorkdays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate FESTIVAL_BEGINS = LocalDate.of(2005, 2, 7);
    private static final LocalDate FESTIVAL_ENDS = LocalDate.of(2005, 2, 15);

    private DemoWorkdays() {}

    /** One of them, both ends included: no weekend, and no day of the Spring Festival. */
    static LocalDate oneOf(LocalDate from, LocalDate to, Random random) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        LocalDate day = from.plusDays(random.nextInt(days));
        while (WEEKEND.contains(day.getDayOfWeek()) || isFestival(day)) {
            day = day.equals(to) ? from : day.plusDays(1);
        }
        return day;
    }

    private static boolean isFestival(LocalDate day) {
        return !day.isBefore(FESTIVAL_BEGINS) && !day.isAfter(FESTIVAL_ENDS);
    }
}
