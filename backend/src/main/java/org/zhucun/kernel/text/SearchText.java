package org.zhucun.kernel.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** The search over text that the database keeps with a space between all characters (SQL function spaced). */
public final class SearchText {

    private SearchText() {}

    /** The LIKE pattern that finds the text, {@code % 建 国 %} for 建国; null when there is nothing to search. */
    public static String pattern(String text) {
        if (text == null) {
            return null;
        }
        String spaced = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000')
                .mapToObj(SearchText::escaped)
                .collect(Collectors.joining(" "));
        return spaced.isEmpty() ? null : "% " + spaced + " %";
    }

    private static String escaped(int codePoint) {
        String character = Character.toString(codePoint);
        return "%_\\".contains(character) ? "\\" + character : character;
    }
}
