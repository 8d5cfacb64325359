package org.zhucun.attendance.duty;

import java.time.Instant;
import java.util.UUID;
import org.zhucun.kernel.sql.Row;

/** The head of a sheet that was begun. */
record DutyLedger(UUID id, DutyState state, Instant submittedAt, int version, Instant createdAt, Instant updatedAt) {

    static final String COLUMNS = "id, state, submitted_at, version, created_at, updated_at";

    static DutyLedger of(Row row) {
        return new DutyLedger(
                row.uuid("id"),
                row.constant("state", DutyState.class),
                row.instant("submitted_at"),
                row.integer("version"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
