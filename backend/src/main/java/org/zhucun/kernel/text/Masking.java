package org.zhucun.kernel.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides the middle of what identifies a person, where it is shown to those who may not see it, and in every log. */
public final class Masking {

    private static final int ID_KEPT = 4;
    private static final int PHONE_KEPT_FIRST = 3;
    private static final int PHONE_KEPT_LAST = 4;
    /** 18 places, or an 11-digit mobile number; not parts of longer numbers or of hexadecimal names such as trace ids. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![0-9])(?<id>[0-9]{17}[0-9Xx])(?![0-9])|(?<![0-9a-fA-F])(?<phone>1[3-9][0-9]{9})(?![0-9a-fA-F])");

    private Masking() {}

    /** A citizen ID number as 4414**********1234; null stays null. */
    public static String idNumber(String number) {
        return middle(number, ID_KEPT, ID_KEPT);
    }

    /** A phone number as 138****1234; null stays null. */
    public static String phone(String number) {
        return middle(number, PHONE_KEPT_FIRST, PHONE_KEPT_LAST);
    }

    /** A name as 张＊: the family name's first character, and no sign of the length. */
    public static String name(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "＊";
    }

    /** Any text with the ID numbers and mobile numbers in it masked. */
    public static String text(String text) {
        if (text == null) {
            return null;
        }
        Matcher personal = PERSONAL.matcher(text);
        return personal.find()
                ? personal.replaceAll(
                        found -> found.group().length() > 11 ? idNumber(found.group()) : phone(found.group()))
                : text;
    }

    /** A value too short to keep both ends is hidden completely. */
    private static String middle(String value, int first, int last) {
        if (value == null) {
            return null;
        }
        int hidden = value.length() - first - last;
        return hidden <= 0
                ? "*".repeat(value.length())
                : value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
