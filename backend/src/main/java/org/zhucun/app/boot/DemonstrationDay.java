package org.zhucun.app.boot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day on which the demonstration stands still: its city is recorded up to the spring of 2005. */
final class DemonstrationDay {

    private static final LocalDate USUAL = LocalDate.of(2005, 3, 10);
    private static final String CALENDAR = "now";

    private DemonstrationDay() {}

    /**
     * @param asked a day in ISO 8601, or {@value #CALENDAR} for the calendar's
     * @param demonstration whether the database is the demonstration's
     * @return empty when the calendar's day holds
     * @throws StartupException when what is asked for is no day, or is asked of a system that is not the demonstration
     */
    static Optional<LocalDate> of(Optional<String> asked, boolean demonstration) {
        Optional<String> set = asked.map(String::strip).filter(value -> !value.isEmpty());
        if (set.filter(CALENDAR::equals).isPresent()) {
            return Optional.empty();
        }
        if (!demonstration && set.isPresent()) {
            throw new StartupException(
                    "DEMO_TODAY is for the demonstration only: this system goes by the calendar; leave DEMO_TODAY out.");
        }
        return demonstration ? Optional.of(set.map(DemonstrationDay::parse).orElse(USUAL)) : Optional.empty();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new StartupException(
                    "DEMO_TODAY=" + day + " is not a day such as 2005-03-10, nor " + CALENDAR + ".", e);
        }
    }
}
