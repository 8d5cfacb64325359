package org.zhucun.platform.imports.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.imports.IssueCode;

/** Months as offices write them: 2005-02, 2005年2月, 2005/2, 200502, and the first day of one as spreadsheets keep it. */
final class MonthText {

    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?(?:份|[-/.]0?1(?:日|T?00:00(?::00)?)?)?");

    private MonthText() {}

    static String normalize(String text) throws CellRefusedException {
        Matcher matcher = MONTH.matcher(Texts.halfWidth(text).replace(" ", ""));
        if (!matcher.matches()) {
            throw new CellRefusedException(IssueCode.MONTH_FORMAT);
        }
        try {
            return Month.fromString("%s-%02d".formatted(matcher.group(1), Integer.parseInt(matcher.group(2))))
                    .toString();
        } catch (IllegalArgumentException noSuchMonth) {
            throw new CellRefusedException(IssueCode.MONTH_FORMAT);
        }
    }
}
