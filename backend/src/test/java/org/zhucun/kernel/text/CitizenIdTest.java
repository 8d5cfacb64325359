package org.zhucun.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    @Test
    void theStandardsOwnExamplesAreValid() {
        assertTrue(CitizenId.isValid("11010519491231002X"));
        assertFalse(CitizenId.isValid("440524188001010014"), "born before 1900");
        assertEquals('X', CitizenId.checkDigit("11010519491231002"));
        assertEquals('4', CitizenId.checkDigit("44052418800101001"));
    }

    @Test
    void aSmallXIsTheSameNumber() {
        assertTrue(CitizenId.isValid("11010519491231002x"));
        assertEquals("11010519491231002X", CitizenId.normalize("１１０１０５ 19491231 002x"));
    }

    @Test
    void anOldNumberOfFifteenDigitsIsBroughtToEighteen() {
        String number = CitizenId.normalize("110105491231002");
        assertEquals("11010519491231002X", number);
        assertTrue(CitizenId.isValid(number));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1101051949123100", "110105194912310021", "11010519491331002X", "A1010519491231002X"})
    void aWrongNumberIsRefused(String number) {
        assertFalse(CitizenId.isValid(number));
    }

    @Test
    void birthDateAndSexStandInTheNumber() {
        assertEquals(LocalDate.of(1949, 12, 31), CitizenId.birthDate("11010519491231002X"));
        assertFalse(CitizenId.isMale("11010519491231002X"));
    }

    @Test
    void anImpossibleDayIsToldApartFromAWrongChecksum() {
        String first17 = "11010519490231002";
        String number = first17 + CitizenId.checkDigit(first17);
        assertTrue(CitizenId.hasValidChecksum(number));
        assertFalse(CitizenId.hasValidBirthDate(number));
    }
}
