package org.zhucun.roster.cadre;

import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;

/** Telephone numbers of mainland China. */
final class Phones {

    /** Eleven digits from 1, or an area code of three or four digits from 0 and seven or eight digits. */
    private static final Pattern VALID = Pattern.compile("1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8}");

    private Phones() {}

    /** Half-width and without blanks. */
    static String normalize(String phone) {
        return phone == null ? null : Texts.halfWidth(phone).replace(" ", "");
    }

    static boolean isValid(String phone) {
        return VALID.matcher(phone).matches();
    }
}
