package org.zhucun.kernel.text;

import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Pinyin initials of personal names: 蓝华明 is found by {@code lhm}. */
public final class Pinyin {

    /** Surnames read otherwise than the same character elsewhere. */
    private static final Map<Integer, Character> SURNAMES = Map.ofEntries(
            surname('单', 's'),
            surname('解', 'x'),
            surname('仇', 'q'),
            surname('查', 'z'),
            surname('曾', 'z'),
            surname('盖', 'g'),
            surname('区', 'o'),
            surname('朴', 'p'),
            surname('尉', 'w'),
            surname('乐', 'y'),
            surname('翟', 'z'),
            surname('缪', 'm'),
            surname('种', 'c'),
            surname('召', 's'),
            surname('覃', 'q'),
            surname('石', 's'),
            surname('冼', 'x'),
            surname('洗', 'x'),
            surname('沈', 's'),
            surname('宿', 's'),
            surname('秘', 'b'),
            surname('祭', 'z'),
            surname('折', 's'),
            surname('员', 'y'),
            surname('贾', 'j'),
            surname('车', 'c'),
            surname('重', 'c'),
            surname('长', 'z'));

    /** Compound surnames whose first character is read otherwise than by {@link #SURNAMES}. */
    private static final Map<String, String> COMPOUND_SURNAMES =
            Map.of("尉迟", "yc", "万俟", "mq", "单于", "cy", "长孙", "zs", "澹台", "tt");

    private static final char UNREAD = 0;
    private static final char NO_READING = 1;
    /** The initial of each character of the basic plane, filled as names come by. */
    private static final char[] INITIALS = new char[Character.MAX_VALUE + 1];

    private Pinyin() {}

    /** Lower-case initials of a name, the first character read as a surname; Latin letters and digits are kept. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder(name.length());
        int start = 0;
        if (name.length() > 2 && COMPOUND_SURNAMES.containsKey(name.substring(0, 2))) {
            initials.append(COMPOUND_SURNAMES.get(name.substring(0, 2)));
            start = 2;
        }
        for (int i = start; i < name.length(); ) {
            int c = name.codePointAt(i);
            char initial = i == 0 && SURNAMES.containsKey(c) ? SURNAMES.get(c) : initial(c);
            if (initial != NO_READING) {
                initials.append(initial);
            }
            i += Character.charCount(c);
        }
        return initials.toString();
    }

    private static char initial(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? (char) Character.toLowerCase(c) : NO_READING;
        }
        if (c > Character.MAX_VALUE) {
            return NO_READING;
        }
        if (INITIALS[c] == UNREAD) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) c);
            INITIALS[c] = readings == null || readings.length == 0 ? NO_READING : readings[0].charAt(0);
        }
        return INITIALS[c];
    }

    private static Map.Entry<Integer, Character> surname(char character, char initial) {
        return Map.entry((int) character, initial);
    }
}
