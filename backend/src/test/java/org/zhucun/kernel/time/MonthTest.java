package org.zhucun.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    @ParameterizedTest
    @CsvSource({
        "2005-02, 2005-02-01, 2005-02-28, 28",
        "2004-02, 2004-02-01, 2004-02-29, 29",
        "2005-12, 2005-12-01, 2005-12-31, 31"
    })
    void aMonthHasItsDays(String text, LocalDate first, LocalDate last, int days) {
        Month month = Month.fromString(text);
        assertEquals(first, month.firstDay());
        assertEquals(last, month.lastDay());
        assertEquals(days, month.days());
        assertEquals(month, Month.of(last));
        assertEquals(text, month.toString());
    }

    @Test
    void monthsAreInTheOrderOfTime() {
        assertTrue(Month.fromString("2004-12").compareTo(Month.fromString("2005-01")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-13", "2005-00", "2005-2", "2005-Q1", "0205-01", "2205-01", "2005-01-01", ""})
    void whatIsNoMonthIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Month.fromString(text));
    }
}
