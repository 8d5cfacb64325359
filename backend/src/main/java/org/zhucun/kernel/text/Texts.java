package org.zhucun.kernel.text;

/**
 * Clean-up of typed text by code point, after decoding. (Trimming bytes of GBK text is what turned 省、市 into 盛市 in
 * the report this product comes from.)
 */
public final class Texts {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Texts() {}

    /**
     * Without blanks at either end, each run of blanks within made one space, and invisible format characters (zero
     * width, direction marks, a stray byte order mark) left out. Line breaks, tabs, U+00A0 and U+3000 are blanks.
     */
    public static String clean(String value) {
        if (value == null || isClean(value)) {
            return value;
        }
        StringBuilder cleaned = new StringBuilder(value.length());
        boolean blankBefore = false;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blankBefore = cleaned.length() > 0;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (blankBefore) {
                    cleaned.append(' ');
                    blankBefore = false;
                }
                cleaned.appendCodePoint(c);
            }
        }
        return cleaned.toString();
    }

    /** {@link #clean}, with null for text that has nothing in it. */
    public static String cleanOrNull(String value) {
        String cleaned = clean(value);
        return cleaned == null || cleaned.isEmpty() ? null : cleaned;
    }

    /** Whether the text holds what no name or note may: a control character, U+FFFD, half a surrogate pair. */
    public static boolean hasForbidden(String value) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (isForbidden(c)) {
                return true;
            }
        }
        return false;
    }

    /** Full-width Latin letters, digits, brackets and signs made half-width; U+3000 becomes a space. */
    public static String halfWidth(String value) {
        StringBuilder changed = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char half = c == '\u3000' ? ' ' : isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c;
            if (half != c && changed == null) {
                changed = new StringBuilder(value);
            }
            if (changed != null) {
                changed.setCharAt(i, half);
            }
        }
        return changed == null ? value : changed.toString();
    }

    private static boolean isFullWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && !isBlank(c);
        return control || type == Character.SURROGATE || c == REPLACEMENT || (c & 0xFFFE) == 0xFFFE;
    }

    /** The fast way out for nearly all text: no blank at all, and nothing outside plain characters. */
    private static boolean isClean(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c >= 0x3001 && c <= 0xD7FF;
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
