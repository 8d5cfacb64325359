package org.zhucun.insight.statistics;

import java.math.BigDecimal;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Row;
import org.zhucun.targets.AppliesTo;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetKind;

/** The part of a target's definition that its statistics need, in both languages, and the share expected in a quarter. */
record TargetDefinition(
        String code,
        TargetKind kind,
        String nameZh,
        String nameEn,
        MeasureUnit unit,
        boolean computed,
        AppliesTo appliesTo,
        BigDecimal expected) {

    static TargetDefinition of(Row row) {
        return new TargetDefinition(
                row.text("code"),
                row.constant("kind", TargetKind.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.constant("unit", MeasureUnit.class),
                row.flag("computed"),
                row.constant("applies_to", AppliesTo.class),
                row.decimal("expected"));
    }

    /** In the language of the current request. */
    String name() {
        return Messages.locale().equals(Messages.CHINESE) ? nameZh : nameEn;
    }
}
