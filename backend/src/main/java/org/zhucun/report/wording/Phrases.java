package org.zhucun.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.zhucun.insight.figure.FigureUnit;
import org.zhucun.kernel.error.Messages;

/** How numbers, differences and enumerations are said in a language. */
record Phrases(Locale locale) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int PERCENT = 100;

    /** Chinese documents write no thousands separators. */
    String number(long value) {
        return english() ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value) : Long.toString(value);
    }

    String withUnit(long value, FigureUnit unit) {
        return number(value) + (english() ? " " : "") + noun(value, unit);
    }

    /** Large sums as they are read: 2716万元; below one of the large unit as they are. */
    String wan(long value, FigureUnit unit) {
        BigDecimal large = english() ? MILLION : WAN;
        if (Math.abs(value) < large.longValue()) {
            return unit == FigureUnit.YUAN ? withUnit(value, unit) : number(value);
        }
        String rounded = BigDecimal.valueOf(value)
                .divide(large, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        String unitOf = unit == FigureUnit.YUAN ? noun(value, unit) : "";
        return said("large", rounded, unitOf).strip();
    }

    String ordinal(long value) {
        return said("ordinal", english() ? number(value) + ending(value) : number(value));
    }

    String change(long difference, FigureUnit unit) {
        return difference == 0
                ? said("same")
                : said(difference > 0 ? "more" : "less", withUnit(Math.abs(difference), unit));
    }

    String sinceLast(long difference, FigureUnit unit) {
        return difference == 0
                ? said("sameAsLast")
                : said(difference > 0 ? "moreThanLast" : "lessThanLast", withUnit(Math.abs(difference), unit));
    }

    String share(long part, long whole) {
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** What a word is called. */
    String word(String name) {
        String key = "placeholder." + name;
        String label = Messages.get(locale, key);
        return label.equals(key) ? name : label;
    }

    String missing(String label) {
        return said("missing", label);
    }

    /** 甲、乙、丙; a, b and c. */
    String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return said("and", String.join(said("comma"), names.subList(0, last)), names.get(last));
    }

    /** The first of them, and how many there are where there are more. */
    String joined(List<String> names, int most) {
        return names.size() <= most
                ? joined(names)
                : said(
                        "andOthers",
                        String.join(said("comma"), names.subList(0, most)),
                        number(english() ? names.size() - (long) most : names.size()));
    }

    private String noun(long value, FigureUnit unit) {
        return Math.abs(value) == 1 ? said("one." + unit) : Messages.label(locale, unit);
    }

    private String said(String phrase, Object... parts) {
        return Messages.get(locale, "wording." + phrase, parts);
    }

    private static String ending(long value) {
        long tens = Math.abs(value) % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch ((int) (tens % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
