package org.zhucun.platform.imports.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.platform.imports.IssueCode;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "2005-01-10,2005-01-10",
        "2005/1/10,2005-01-10",
        "2005.1.10,2005-01-10",
        "2005年1月10日,2005-01-10",
        "２００５年１月１０日,2005-01-10",
        "2005-01,2005-01-01",
        "2005年1月,2005-01-01",
        "20050110,2005-01-10",
        "38362,2005-01-10",
        "2005-01-10 00:00:00,2005-01-10",
        "2004-02-29,2004-02-29"
    })
    void datesAreReadAsOfficesWriteThem(String typed, String date) throws CellRefusedException {
        assertEquals(date, CellTypes.date().normalize(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-02-29", "2005-13-01", "05-1-10", "明天", "2005", "2005-1-10-2", "10/1/2005"})
    void whatIsNoDateIsRefused(String typed) {
        assertEquals(IssueCode.DATE_FORMAT, refusal(CellTypes.date(), typed));
    }

    @Test
    void aDateOfAnotherAgeIsRefused() {
        assertEquals(IssueCode.DATE_RANGE, refusal(CellTypes.date(), "1005-01-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "2005-Q1,2005-Q1",
        "2005q4,2005-Q4",
        "2005年第一季度,2005-Q1",
        "2005年1季度,2005-Q1",
        "２００５年 第３季度,2005-Q3",
        "2005年四季度,2005-Q4"
    })
    void quartersAreReadAsOfficesWriteThem(String typed, String quarter) throws CellRefusedException {
        assertEquals(quarter, CellTypes.quarter().normalize(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "2005-02, 2005-02",
        "2005年2月, 2005-02",
        "2005年02月份, 2005-02",
        "2005/2, 2005-02",
        "200502, 2005-02",
        "２００５年１２月, 2005-12",
        "2005-02-01, 2005-02"
    })
    void monthsAreReadAsOfficesWriteThem(String typed, String month) throws CellRefusedException {
        assertEquals(month, CellTypes.month().normalize(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2005-13", "二月", "2005-02-15", "2005-Q1"})
    void whatIsNoMonthIsRefused(String typed) {
        assertEquals(IssueCode.MONTH_FORMAT, refusal(CellTypes.month(), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-Q5", "2005", "20051", "第一季度", "0005-Q1", "2005-01", "2005年五季度"})
    void whatIsNoQuarterIsRefused(String typed) {
        assertEquals(IssueCode.QUARTER_FORMAT, refusal(CellTypes.quarter(), typed));
    }

    @ParameterizedTest
    @CsvSource({"'12,000',12000", "12000.0,12000", "０３,3", "0,0"})
    void wholeNumbersMayHaveSeparators(String typed, String number) throws CellRefusedException {
        assertEquals(number, CellTypes.number(0, 100_000).normalize(typed));
    }

    @Test
    void numbersOutOfRangeOrNoNumbersAreRefused() {
        assertEquals(IssueCode.NUMBER_RANGE, refusal(CellTypes.number(0, 9), "10"));
        assertEquals(IssueCode.NUMBER_FORMAT, refusal(CellTypes.number(0, 9), "1.5"));
        assertEquals(IssueCode.NUMBER_FORMAT, refusal(CellTypes.amount(), "一万"));
        assertEquals(IssueCode.NUMBER_RANGE, refusal(CellTypes.amount(), "-1"));
    }

    @Test
    void amountsHaveTwoPlaces() throws CellRefusedException {
        assertEquals("12000.50", CellTypes.amount().normalize("12,000.5元"));
    }

    @ParameterizedTest
    @CsvSource({"441400,4414", "440000,44", "441481000000,441481", "441481107000,441481107", "441481,441481"})
    void paddedCodesAreCut(String typed, String code) throws CellRefusedException {
        assertEquals(code, CellTypes.code(2, 4, 6, 9, 12).normalize(typed));
    }

    @ParameterizedTest
    @CsvSource({"138 0000 1234,13800001234", "+86-13800001234,13800001234", "0753-2250000,0753-2250000"})
    void phonesAreBroughtToOneForm(String typed, String phone) throws CellRefusedException {
        assertEquals(phone, CellTypes.phone().normalize(typed));
    }

    @Test
    void anIdNumberMayBeOldOrHaveASmallX() throws CellRefusedException {
        assertEquals("11010519491231002X", CellTypes.idNumber().normalize("11010519491231002x"));
        assertEquals("11010519491231002X", CellTypes.idNumber().normalize("110105491231002"));
        assertEquals(IssueCode.ID_CHECKSUM, refusal(CellTypes.idNumber(), "110105194912310020"));
        assertEquals(IssueCode.ID_BIRTHDATE, refusal(CellTypes.idNumber(), "440524188001010014"));
    }

    @Test
    void severalChoicesAreKeptInTheirOrderAndAWordThatSomeShareMeansAllOfThem() throws CellRefusedException {
        CellType kinds = CellTypes.choices(
                Choice.of("InspectionKind", "PLANNED", "检查"),
                Choice.of("InspectionKind", "UNANNOUNCED", "检查"),
                Choice.of("InspectionKind", "VISIT"));
        assertEquals("{UNANNOUNCED,VISIT}", kinds.normalize("看望、 UNANNOUNCED；看望，"));
        assertEquals("{PLANNED,UNANNOUNCED}", kinds.normalize("检查"));
        assertEquals(IssueCode.UNKNOWN_VALUE, refusal(kinds, "看望、暗访访"));
        assertEquals(3, kinds.choices().size());
    }

    @Test
    void aChoiceIsKnownByValueByEitherLabelAndByAlias() throws CellRefusedException {
        CellType gender = CellTypes.choice(Choice.of("Gender", "MALE", "男性"), Choice.of("Gender", "FEMALE"));
        for (String typed : new String[] {"MALE", "male", "男", "男性", "ＭＡＬＥ"}) {
            assertEquals("MALE", gender.normalize(typed));
        }
        assertEquals(IssueCode.UNKNOWN_VALUE, refusal(gender, "x"));
    }

    private static IssueCode refusal(CellType type, String typed) {
        return assertThrows(CellRefusedException.class, () -> type.normalize(typed))
                .code();
    }
}
