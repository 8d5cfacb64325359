package org.zhucun.app.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationDayTest {

    @Test
    void theDemonstrationStandsOn10March2005() {
        assertEquals(Optional.of(LocalDate.of(2005, 3, 10)), day(null, true));
        assertEquals(Optional.of(LocalDate.of(2005, 3, 10)), day(" ", true));
    }

    @Test
    void anotherDayIsSetOrTheCalendarsLeft() {
        assertEquals(Optional.of(LocalDate.of(2005, 6, 30)), day("2005-06-30", true));
        assertEquals(Optional.empty(), day("now", true));
    }

    @Test
    void anySystemButTheDemonstrationGoesByTheCalendar() {
        assertEquals(Optional.empty(), day(null, false));
        assertEquals(Optional.empty(), day("now", false));
        StartupException refusal = assertThrows(StartupException.class, () -> day("2005-06-30", false));
        assertTrue(refusal.getMessage().contains("for the demonstration only"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-02-30", "10.3.2005", "tomorrow"})
    void whatIsNoDayStopsTheStart(String day) {
        StartupException refusal = assertThrows(StartupException.class, () -> day(day, true));
        assertTrue(refusal.getMessage().startsWith("DEMO_TODAY=" + day), refusal.getMessage());
    }

    private static Optional<LocalDate> day(String asked, boolean demonstration) {
        return DemonstrationDay.of(Optional.ofNullable(asked), demonstration);
    }
}
