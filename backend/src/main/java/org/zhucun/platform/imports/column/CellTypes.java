package org.zhucun.platform.imports.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhucun.kernel.text.CitizenId;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.IssueCode;

/** The cell types that columns are declared with. */
public final class CellTypes {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86-?)?(1\\d{10})");
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-]{5,20}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}(?:\\.0+)?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,14}(?:\\.\\d{1,6})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final CellType DATE = new Simple("DATE", "date", DateText::normalize);
    private static final CellType QUARTER = new Simple("QUARTER", "text collate \"C\"", QuarterText::normalize);
    private static final CellType MONTH = new Simple("MONTH", "text collate \"C\"", MonthText::normalize);
    private static final CellType ID_NUMBER = new Simple("ID_NUMBER", "text collate \"C\"", CellTypes::idNumber);
    private static final CellType PHONE_NUMBER = new Simple("PHONE", "text", CellTypes::phone);

    private CellTypes() {}

    public static CellType text(int maxLength) {
        return new Simple("TEXT", "text", text -> bounded(text, maxLength));
    }

    public static CellType date() {
        return DATE;
    }

    /** A quarter of a year, as {@code 2005-Q1}. */
    public static CellType quarter() {
        return QUARTER;
    }

    /** A month of a year, as {@code 2005-02}. */
    public static CellType month() {
        return MONTH;
    }

    public static CellType idNumber() {
        return ID_NUMBER;
    }

    public static CellType phone() {
        return PHONE_NUMBER;
    }

    /** A whole number; thousands separators are allowed. */
    public static CellType number(long min, long max) {
        return new Simple("INTEGER", "bigint", text -> whole(text, min, max));
    }

    /** Yuan with two places. */
    public static CellType amount() {
        return new Simple("AMOUNT", "numeric(14, 2)", CellTypes::amount);
    }

    public static CellType choice(Choice... choices) {
        return ChoiceCell.of(choices);
    }

    /** One of an enumeration's constants, by the labels that they have. */
    public static CellType choice(Class<? extends Enum<?>> type) {
        return ChoiceCell.of(Arrays.stream(type.getEnumConstants())
                .map(constant -> Choice.of(type.getSimpleName(), constant.name()))
                .toArray(Choice[]::new));
    }

    /** Several of the choices, with a comma or the like between them; the staging column is an array. */
    public static CellType choices(Choice... choices) {
        return ChoicesCell.of(choices);
    }

    /** A division code of one of the lengths. The padded forms 441400 and 441481107000 are cut to the code itself. */
    public static CellType code(Integer... lengths) {
        return new Simple("CODE", "text collate \"C\"", text -> code(text, lengths));
    }

    private static String bounded(String text, int maxLength) throws CellRefusedException {
        if (text.length() > maxLength) {
            throw new CellRefusedException(IssueCode.TOO_LONG, String.valueOf(maxLength));
        }
        return text;
    }

    private static String idNumber(String text) throws CellRefusedException {
        String number = CitizenId.normalize(text);
        if (!CitizenId.hasValidChecksum(number)) {
            throw new CellRefusedException(IssueCode.ID_CHECKSUM);
        }
        if (!CitizenId.hasValidBirthDate(number)) {
            throw new CellRefusedException(IssueCode.ID_BIRTHDATE);
        }
        return number;
    }

    private static String phone(String text) throws CellRefusedException {
        String phone = Texts.halfWidth(text).replace(" ", "");
        var mobile = MOBILE.matcher(phone);
        if (mobile.matches()) {
            return mobile.group(1);
        }
        if (!PHONE.matcher(phone).matches()) {
            throw new CellRefusedException(IssueCode.PHONE_FORMAT);
        }
        return phone;
    }

    private static String whole(String text, long min, long max) throws CellRefusedException {
        String digits = plain(text);
        if (!WHOLE.matcher(digits).matches()) {
            throw new CellRefusedException(IssueCode.NUMBER_FORMAT);
        }
        long number = new BigDecimal(digits).longValue();
        if (number < min || number > max) {
            throw new CellRefusedException(IssueCode.NUMBER_RANGE, String.valueOf(min), String.valueOf(max));
        }
        return String.valueOf(number);
    }

    private static String amount(String text) throws CellRefusedException {
        String digits = plain(text).replace("元", "");
        if (!AMOUNT.matcher(digits).matches()) {
            throw new CellRefusedException(IssueCode.NUMBER_FORMAT);
        }
        BigDecimal amount = new BigDecimal(digits).setScale(2, RoundingMode.HALF_UP);
        if (amount.signum() < 0 || amount.precision() > 14) {
            throw new CellRefusedException(IssueCode.NUMBER_RANGE, "0", "999999999999.99");
        }
        return amount.toPlainString();
    }

    private static String plain(String text) {
        return Texts.halfWidth(text).replace(",", "").replace(" ", "");
    }

    private static String code(String text, Integer... lengths) throws CellRefusedException {
        String code = Texts.halfWidth(text).replace(" ", "");
        String cut = DIGITS.matcher(code).matches() ? withoutPadding(code) : "";
        if (!Arrays.asList(lengths).contains(cut.length())) {
            throw new CellRefusedException(
                    IssueCode.CODE_FORMAT,
                    Arrays.stream(lengths).map(String::valueOf).collect(Collectors.joining(" / ")));
        }
        return cut;
    }

    private static String withoutPadding(String code) {
        String cut = code.length() == 12 && code.endsWith("000") ? code.substring(0, 9) : code;
        cut = cut.length() == 9 && cut.endsWith("000") ? cut.substring(0, 6) : cut;
        while (cut.length() <= 6 && cut.length() > 2 && cut.endsWith("00")) {
            cut = cut.substring(0, cut.length() - 2);
        }
        return cut;
    }

    private interface Normalization {
        String apply(String text) throws CellRefusedException;
    }

    private record Simple(String name, String sqlType, Normalization normalization) implements CellType {
        @Override
        public String normalize(String text) throws CellRefusedException {
            return normalization.apply(text);
        }
    }
}
