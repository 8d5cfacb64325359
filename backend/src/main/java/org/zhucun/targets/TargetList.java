package org.zhucun.targets;

import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;

/** The targets of one batch, goals first. */
final class TargetList {

    private static final ListSpec<TargetSummary> SPEC = new ListSpec<>(
            TargetSummary.COLUMNS,
            TargetSummary.FROM,
            "t.code",
            code -> code,
            TargetSummary::code,
            ListSpec.sorts("code", "t.position", "weight", "t.weight"),
            "code",
            List.of(
                    ExportColumn.of("code", TargetSummary::code),
                    ExportColumn.of("kind", TargetSummary::kind),
                    ExportColumn.of("nameZh", TargetSummary::nameZh),
                    ExportColumn.of("nameEn", TargetSummary::nameEn),
                    ExportColumn.of("valueType", TargetSummary::valueType),
                    ExportColumn.of("measureUnit", TargetSummary::unit),
                    ExportColumn.of("threshold", TargetSummary::threshold),
                    ExportColumn.of("accumulation", TargetSummary::accumulation),
                    ExportColumn.of("appliesTo", TargetSummary::appliesTo),
                    ExportColumn.of("computedFrom", TargetSummary::computedFrom),
                    ExportColumn.of("serves", target -> String.join(" ", target.serves())),
                    ExportColumn.of("weight", TargetSummary::weight)));

    private TargetList() {}

    /** @param batchId the batch; null when there is none, and so no target */
    static ListQuery<TargetSummary> query(UUID batchId, TargetKind kind) {
        Where where = new Where().everyone().equal("t.batch_id", batchId).equal("t.kind", kind);
        return ListQuery.of(SPEC, where, TargetSummary::of);
    }
}
