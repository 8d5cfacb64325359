package org.zhucun.insight.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhucun.kernel.time.Quarter;

/** How far the days of a trend lie apart: each is the last of its week, month or quarter. */
public enum TrendStep {
    week(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
    month(day -> day.with(TemporalAdjusters.lastDayOfMonth())),
    quarter(day -> Quarter.of(day).lastDay());

    private final UnaryOperator<LocalDate> lastDay;

    TrendStep(UnaryOperator<LocalDate> lastDay) {
        this.lastDay = lastDay;
    }

    /** The last days of all that end before the last day, and that day itself. */
    Stream<LocalDate> days(LocalDate from, LocalDate to) {
        Stream<LocalDate> whole =
                Stream.iterate(lastDay.apply(from), day -> day.isBefore(to), day -> lastDay.apply(day.plusDays(1)));
        return Stream.concat(whole, Stream.of(to));
    }
}
