package org.zhucun.benefits.sheet;

import java.util.UUID;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.steps.Held;

/** The head of a sheet. */
record SubsidySheet(UUID id, String town, Month month, SubsidySheetState state, int version) {

    static final String COLUMNS = "id, town_code, month, state, version";

    static SubsidySheet of(Row row) {
        return new SubsidySheet(
                row.uuid("id"),
                row.text("town_code"),
                Month.fromString(row.text("month")),
                row.constant("state", SubsidySheetState.class),
                row.integer("version"));
    }

    Held<SubsidyWorkflow.Standing> held() {
        return new Held<>(id, version, new SubsidyWorkflow.Standing(state, town));
    }

    boolean isOpen() {
        return state == SubsidySheetState.DRAFT || state == SubsidySheetState.RETURNED;
    }
}
