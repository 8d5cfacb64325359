package org.zhucun.platform.imports.column;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.imports.IssueCode;

/** Quarters as offices write them: 2005-Q1, 2005年第一季度, 2005年1季度. */
final class QuarterText {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-/.年]?(?:Q([1-4])|第?([1-4一二三四])季度?)");
    private static final String NUMERALS = "一二三四";

    private QuarterText() {}

    static String normalize(String text) throws CellRefusedException {
        Matcher matcher = QUARTER.matcher(Texts.halfWidth(text).replace(" ", "").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new CellRefusedException(IssueCode.QUARTER_FORMAT);
        }
        try {
            return Quarter.fromString(matcher.group(1) + "-Q" + number(matcher)).toString();
        } catch (IllegalArgumentException ofAnotherAge) {
            throw new CellRefusedException(IssueCode.QUARTER_FORMAT);
        }
    }

    private static String number(Matcher matcher) {
        String number = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        int numeral = NUMERALS.indexOf(number);
        return numeral < 0 ? number : String.valueOf(numeral + 1);
    }
}
