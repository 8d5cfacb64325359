package org.zhucun.targets.quarter;

import java.time.LocalDate;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.roster.batch.BatchRef;

/** A quarter of a batch that can be reported. */
public record OpenQuarter(BatchRef batch, Quarter quarter, LocalDate dueOn) {

    static final String COLUMNS =
            "b.id as batch_id, b.name as batch_name, q.quarter, q.ends_on + b.report_due_days as due_on";

    static OpenQuarter of(Row row) {
        return new OpenQuarter(BatchRef.of(row, "batch"), Quarter.fromString(row.text("quarter")), row.date("due_on"));
    }
}
