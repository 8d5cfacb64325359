package org.zhucun.dutyexception;

import java.util.List;
import java.util.UUID;
import org.zhucun.access.Scope;
import org.zhucun.shared.export.ExportColumn;
import org.zhucun.shared.sql.ListQuery;
import org.zhucun.shared.sql.ListSpec;
import org.zhucun.shared.sql.Where;

/** The SQL of lists of exceptions. No key orders people by days. */
final class ExceptionList {

    private static final ListSpec<ExceptionSummary> SPEC = new ListSpec<>(
            ExceptionRows.COLUMNS,
            ExceptionRows.TABLES,
            "x.id",
            UUID::fromString,
            ExceptionSummary::id,
            ListSpec.sorts("month", "x.month", "village", "x.village_code", "name", "c.name collate \"zh-x-icu\""),
            "-month,village,name",
            List.of(
                    ExportColumn.of("month", found -> found.month().toString()),
                    ExportColumn.of("cadre", found -> found.cadre().name()),
                    ExportColumn.of("unit", found -> found.unit().name()),
                    ExportColumn.of("village", found -> found.village().path()),
                    ExportColumn.of("villageCode", found -> found.village().code()),
                    ExportColumn.of("exceptionRules", ExceptionSummary::rules),
                    ExportColumn.of("state", ExceptionSummary::state),
                    ExportColumn.of("holds", ExceptionSummary::holds),
                    ExportColumn.of("explanation", ExceptionSummary::explanation),
                    ExportColumn.of("explainedBy", ExceptionSummary::explainedBy),
                    ExportColumn.of("decision", ExceptionSummary::decision),
                    ExportColumn.of("decidedBy", ExceptionSummary::decidedBy)));

    private ExceptionList() {}

    static ListQuery<ExceptionSummary> query(ExceptionFilter filter, Scope scope, ExceptionRows rows) {
        Where where = new Where()
                .inside("x.village_code", scope.areaCode())
                .under("x.village_code", filter.area)
                .equal("x.month", filter.month == null ? null : filter.month.toString())
                .oneOf("x.state", filter.state)
                .equal("x.holds", filter.holds)
                .equal("x.cadre_id", filter.cadre)
                .equal("x.village_code", filter.village)
                .search("c.search", filter.q);
        if (filter.rule != null && !filter.rule.isEmpty()) {
            where.and("x.rules && ?", filter.rule);
        }
        return ListQuery.of(SPEC, where, rows::summary).joined(ExceptionRows.JOINS);
    }
}
