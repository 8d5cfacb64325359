package org.zhucun.kernel.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The citizen identity number of GB 11643-1999: six digits of area, eight of birth date, three of sequence (odd for
 * men) and a check character (ISO 7064 MOD 11-2). Numbers of 15 digits, issued before 1999, can be brought to 18.
 */
public final class CitizenId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    private CitizenId() {}

    /**
     * The number as it is kept: half-width, without spaces, with a capital X, and of 18 digits when it was a sound
     * number of 15. Anything else comes back as it was cleaned, for {@link #isValid} to refuse.
     */
    public static String normalize(String value) {
        String number = Texts.halfWidth(value).replace(" ", "").replace('x', 'X');
        if (number.length() == OLD_LENGTH && isDigits(number, OLD_LENGTH)) {
            String first17 = number.substring(0, 6) + "19" + number.substring(6);
            return first17 + checkDigit(first17);
        }
        return number;
    }

    /** The check character of the first 17 digits. */
    public static char checkDigit(CharSequence first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** Whether the number has 18 places, a right check character (either case of X) and a possible birth date. */
    public static boolean isValid(String number) {
        return hasValidChecksum(number) && hasValidBirthDate(number);
    }

    public static boolean hasValidChecksum(String number) {
        return hasForm(number) && checkDigit(number) == Character.toUpperCase(number.charAt(LENGTH - 1));
    }

    /** Whether the eight digits are a day of the calendar, from 1900 on. The form must have been checked. */
    public static boolean hasValidBirthDate(String number) {
        try {
            return hasForm(number) && birthDate(number).getYear() >= 1900;
        } catch (DateTimeException impossibleDay) {
            return false;
        }
    }

    /** @throws DateTimeException when the digits are no date */
    public static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number, 6, 10, 10),
                Integer.parseInt(number, 10, 12, 10),
                Integer.parseInt(number, 12, 14, 10));
    }

    public static boolean isMale(String number) {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    private static boolean hasForm(String number) {
        if (number == null || number.length() != LENGTH || !isDigits(number, LENGTH - 1)) {
            return false;
        }
        char last = Character.toUpperCase(number.charAt(LENGTH - 1));
        return last == 'X' || last >= '0' && last <= '9';
    }

    private static boolean isDigits(String number, int count) {
        for (int i = 0; i < count; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
