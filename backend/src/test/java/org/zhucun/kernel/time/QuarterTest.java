package org.zhucun.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2005-Q1, 2005-01-01, 2005-03-31, 2004-Q4",
        "2005-Q2, 2005-04-01, 2005-06-30, 2005-Q1",
        "2005-Q3, 2005-07-01, 2005-09-30, 2005-Q2",
        "2004-Q4, 2004-10-01, 2004-12-31, 2004-Q3"
    })
    void aQuarterHasThreeMonths(String text, LocalDate first, LocalDate last, String previous) {
        Quarter quarter = Quarter.fromString(text);
        assertEquals(first, quarter.firstDay());
        assertEquals(last, quarter.lastDay());
        assertEquals(previous, quarter.previous().toString());
        assertEquals(quarter, Quarter.of(first));
        assertEquals(quarter, Quarter.of(last));
        assertEquals(text, quarter.toString());
    }

    @Test
    void quartersAreInTheOrderOfTime() {
        assertTrue(Quarter.fromString("2004-Q4").compareTo(Quarter.fromString("2005-Q1")) < 0);
        assertTrue(Quarter.fromString("2005-Q2").compareTo(Quarter.fromString("2005-Q1")) > 0);
        assertEquals(0, Quarter.fromString("2005-Q1").compareTo(new Quarter(2005, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2005", "2005Q1", "2005-Q0", "2005-Q5", "2005-q1", " 2005-Q1", "1899-Q1", "2200-Q1", "05-Q1"
            })
    void otherTextIsNoQuarter(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quarter.fromString(text));
    }
}
