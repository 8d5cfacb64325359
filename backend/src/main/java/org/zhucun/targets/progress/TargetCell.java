package org.zhucun.targets.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellRefusedException;
import org.zhucun.platform.imports.column.CellType;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.ValueType;

/**
 * The content of one cell of a sheet, for a village and a target: {@code 3}, {@code 2/3} (solved of found), {@code 否} or
 * {@code 是：《title》}, {@code 进行中}; what follows a colon is a note. Whether that may be said is for the import to judge.
 *
 * @param value of a goal; 1 and 0 for yes and no
 * @param found only where problems are counted
 * @param status only of a task
 */
public record TargetCell(BigDecimal value, Integer found, TaskStatus status, String document, String note) {

    static final int MAX_DOCUMENT = 200;
    static final int MAX_NOTE = 1_000;

    /** Why a cell may say nothing. */
    static final List<IssueCode> REFUSALS =
            List.of(IssueCode.NUMBER_FORMAT, IssueCode.NUMBER_RANGE, IssueCode.UNKNOWN_VALUE, IssueCode.TOO_LONG);

    /** Status of a task. */
    static final CellType STATUS = CellTypes.choice(
            Choice.of("TaskStatus", "NOT_STARTED", "未启动"),
            Choice.of("TaskStatus", "UNDER_WAY", "在办", "开展中"),
            Choice.of("TaskStatus", "DONE", "完成"));

    private static final Pattern WHOLE = Pattern.compile("(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.0+)?");
    private static final Pattern MONEY = Pattern.compile("(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d{1,2}0*)?");
    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern TITLE = Pattern.compile("《([^《》]*)》");
    private static final Set<String> NO = Set.of("否", "无", "没有", "no", "n", "0", "×");
    private static final Set<String> YES = Set.of("是", "有", "yes", "y", "1", "√");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * @param text clean and not empty
     * @throws CellRefusedException NUMBER_FORMAT, NUMBER_RANGE, UNKNOWN_VALUE or TOO_LONG
     */
    public static TargetCell parse(ValueType type, MeasureUnit unit, String text) throws CellRefusedException {
        Matcher colon = COLON.matcher(text);
        boolean isSplit = colon.find();
        String head = Texts.clean(isSplit ? text.substring(0, colon.start()) : text);
        String rest = isSplit ? Texts.cleanOrNull(text.substring(colon.end())) : null;
        TargetCell cell = switch (type) {
            case NUMBER -> number(head, unit == MeasureUnit.YUAN ? MONEY : WHOLE, rest);
            case SOLVED_OF_FOUND -> solved(head, rest);
            case YES_NO -> answer(head, rest, text);
            case STATUS -> new TargetCell(null, null, TaskStatus.valueOf(STATUS.normalize(head)), null, rest);
        };
        requireLength(cell.document, MAX_DOCUMENT);
        requireLength(cell.note, MAX_NOTE);
        return cell;
    }

    private static TargetCell number(String head, Pattern format, String note) throws CellRefusedException {
        return new TargetCell(numeral(head, format, LARGEST), null, null, null, note);
    }

    private static TargetCell solved(String head, String note) throws CellRefusedException {
        String[] counts = Texts.halfWidth(head).split("/", -1);
        if (counts.length > 2) {
            throw new CellRefusedException(IssueCode.NUMBER_FORMAT);
        }
        BigDecimal solved = numeral(counts[0], WHOLE, LARGEST_COUNT);
        BigDecimal found = numeral(counts[counts.length - 1], WHOLE, LARGEST_COUNT);
        return new TargetCell(solved, found.intValue(), null, null, note);
    }

    /** Anything but a no is a yes, and its text the document that shows it. */
    private static TargetCell answer(String head, String rest, String text) throws CellRefusedException {
        String word = Texts.halfWidth(head).toLowerCase(Locale.ROOT);
        if (NO.contains(word)) {
            return new TargetCell(BigDecimal.ZERO, null, null, null, rest);
        }
        String title = YES.contains(word) ? rest : text;
        if (title != null && title.codePoints().noneMatch(Character::isLetter)) {
            throw new CellRefusedException(IssueCode.UNKNOWN_VALUE, "否、是：《……》");
        }
        return new TargetCell(BigDecimal.ONE, null, null, titleOf(title), null);
    }

    /** A title without its marks; 《甲》和《乙》 keeps them. */
    private static String titleOf(String title) {
        Matcher matcher = TITLE.matcher(title == null ? "" : title);
        return matcher.matches() ? Texts.clean(matcher.group(1)) : title;
    }

    private static BigDecimal numeral(String text, Pattern format, BigDecimal largest) throws CellRefusedException {
        String digits = Texts.clean(Texts.halfWidth(text));
        if (!format.matcher(digits).matches()) {
            throw new CellRefusedException(IssueCode.NUMBER_FORMAT);
        }
        BigDecimal number = new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
        if (number.compareTo(largest) > 0) {
            throw new CellRefusedException(IssueCode.NUMBER_RANGE, "0", largest.toPlainString());
        }
        return number;
    }

    private static void requireLength(String text, int max) throws CellRefusedException {
        if (text != null && text.length() > max) {
            throw new CellRefusedException(IssueCode.TOO_LONG, String.valueOf(max));
        }
    }
}
