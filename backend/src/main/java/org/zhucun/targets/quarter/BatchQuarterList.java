package org.zhucun.targets.quarter;

import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;

/** The SQL of the list of a batch's quarters. */
final class BatchQuarterList {

    private static final String REPORTED = "(select count(*) from progress p"
            + " where p.batch_id = q.batch_id and p.quarter = q.quarter and p.state in ('REPORTED', 'VERIFIED')"
            + " and not p.computed and p.village_code >= ? and p.village_code < ?)";

    private static final ListSpec<BatchQuarter> SPEC = new ListSpec<>(
            "q.quarter, q.starts_on, q.ends_on, q.ends_on + b.report_due_days as due_on,"
                    + " q.ends_on < b.starts_on as baseline, " + REPORTED + " as reported",
            "batch_quarter q join batch b on b.id = q.batch_id",
            "q.quarter",
            quarter -> quarter,
            BatchQuarter::quarter,
            ListSpec.sorts("quarter", "q.quarter"),
            "quarter",
            List.of(
                    ExportColumn.of("quarter", quarter -> quarter.quarter().toString()),
                    ExportColumn.of("startsOn", BatchQuarter::startsOn),
                    ExportColumn.of("endsOn", BatchQuarter::endsOn),
                    ExportColumn.of("dueOn", BatchQuarter::dueOn),
                    ExportColumn.of("baseline", BatchQuarter::baseline),
                    ExportColumn.of("reportedRows", BatchQuarter::reported)));

    private BatchQuarterList() {}

    /** @param scope the caller's area, whose reports are counted */
    static ListQuery<BatchQuarter> query(UUID batchId, Scope scope) {
        return new ListQuery<>(
                SPEC,
                List.of(scope.areaCode(), scope.areaCode() + ':'),
                List.of(),
                new Where().everyone().equal("q.batch_id", batchId),
                BatchQuarter::of);
    }
}
