package org.zhucun.platform.imports.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.IssueCode;

/**
 * Dates as offices write them: 2005-01-10, 2005/1/10, 2005.1.10, 2005年1月10日, 20050110; a month alone (2005-01, 2005年1月)
 * is its first day; a bare number of five digits is a spreadsheet's day count.
 */
final class DateText {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}) ?[-/.年] ?(\\d{1,2})(?: ?[-/.月] ?(\\d{1,2}) ?日?| ?月)?(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_COUNT = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateText() {}

    static String normalize(String text) throws CellRefusedException {
        LocalDate date = parse(Texts.halfWidth(text));
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new CellRefusedException(IssueCode.DATE_RANGE, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return date.toString();
    }

    private static LocalDate parse(String text) throws CellRefusedException {
        try {
            if (DAY_COUNT.matcher(text).matches()) {
                return SPREADSHEET_EPOCH.plusDays(Integer.parseInt(text));
            }
            Matcher compact = COMPACT.matcher(text);
            Matcher date = compact.matches() ? compact : DATE.matcher(text);
            if (date.matches()) {
                String day = date.group(3);
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        day == null ? 1 : Integer.parseInt(day));
            }
        } catch (DateTimeException noSuchDay) {
            throw new CellRefusedException(IssueCode.DATE_FORMAT);
        }
        throw new CellRefusedException(IssueCode.DATE_FORMAT);
    }
}
