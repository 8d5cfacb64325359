package org.zhucun.targets.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.kernel.error.Violation;
import org.zhucun.targets.Accumulation;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetSummary;
import org.zhucun.targets.ValueType;

/** What may be said of a target: its value or status, by the kind of its measure. */
final class EntryRules {

    private final String at;
    private final ProgressUpdate entry;
    private final TargetSummary target;
    private final List<Violation> violations = new ArrayList<>();

    private EntryRules(String at, ProgressUpdate entry, TargetSummary target) {
        this.at = at;
        this.entry = entry;
        this.target = target;
    }

    /**
     * What is wrong with an entry.
     *
     * @param at JSON pointer of the object that holds the entry
     * @param earlier the value of the latest earlier quarter; null without
     */
    static List<Violation> violations(String at, ProgressUpdate entry, TargetSummary target, BigDecimal earlier) {
        EntryRules rules = new EntryRules(at, entry, target);
        rules.checkFields();
        if (rules.violations.isEmpty()) {
            rules.checkMeaning(earlier);
        }
        return rules.violations;
    }

    /** The entry with what follows from it: where problems are counted, as many were found as solved. */
    static ProgressUpdate completed(ProgressUpdate entry, TargetSummary target) {
        boolean counts = target.valueType() == ValueType.SOLVED_OF_FOUND;
        if (!counts || entry.found() != null || entry.value() == null) {
            return entry;
        }
        return new ProgressUpdate(
                entry.value(), entry.value().intValue(), entry.status(), entry.document(), entry.note());
    }

    /** Whether a cumulative value has fallen and nobody says why. */
    static boolean fallsWithoutReason(ProgressUpdate entry, TargetSummary target, BigDecimal earlier) {
        return target.accumulation() == Accumulation.CUMULATIVE
                && earlier != null
                && entry.value() != null
                && entry.value().compareTo(earlier) < 0
                && entry.note() == null;
    }

    private void checkFields() {
        boolean task = target.valueType() == ValueType.STATUS;
        field("/status", entry.status(), task, task);
        field("/value", entry.value(), !task, !task);
        field("/found", entry.found(), target.valueType() == ValueType.SOLVED_OF_FOUND, false);
    }

    private void field(String name, Object content, boolean used, boolean required) {
        if (content == null && required) {
            add(name, "REQUIRED");
        } else if (content != null && !used) {
            add(name, "NOT_FOR_TARGET", target.code());
        }
    }

    private void checkMeaning(BigDecimal earlier) {
        BigDecimal value = entry.value();
        if (target.valueType() == ValueType.YES_NO) {
            checkAnswer(value);
        } else if (value != null && target.unit() != MeasureUnit.YUAN && !isWhole(value)) {
            add("/value", "WHOLE_NUMBER");
        } else if (entry.found() != null && value.compareTo(BigDecimal.valueOf(entry.found())) > 0) {
            add("/found", "FEWER_FOUND", value.toBigInteger());
        }
        if (fallsWithoutReason(entry, target, earlier)) {
            add("/note", "DECREASE_REASON", earlier.stripTrailingZeros().toPlainString());
        }
    }

    private void checkAnswer(BigDecimal value) {
        boolean yes = value.compareTo(BigDecimal.ONE) == 0;
        if (!yes && value.signum() != 0) {
            add("/value", "RANGE", 0, 1);
        } else if (yes && entry.document() == null) {
            add("/document", "DOCUMENT_REQUIRED");
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private void add(String field, String code, Object... args) {
        violations.add(Violation.pointer(at + field, code, args));
    }
}
