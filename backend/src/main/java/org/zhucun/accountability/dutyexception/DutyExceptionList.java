package org.zhucun.accountability.dutyexception;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;

/** The SQL of lists of exceptions. No key orders people by days. */
final class DutyExceptionList {

    private static final ListSpec<DutyExceptionSummary> SPEC = new ListSpec<>(
            DutyExceptionRows.COLUMNS,
            DutyExceptionRows.TABLES,
            "x.id",
            UUID::fromString,
            DutyExceptionSummary::id,
            ListSpec.sorts("month", "x.month", "village", "x.village_code", "name", "c.name collate \"zh-x-icu\""),
            "-month,village,name",
            List.of(
                    ExportColumn.of("month", found -> found.month().toString()),
                    ExportColumn.of("cadre", found -> found.cadre().name()),
                    ExportColumn.of("unit", found -> found.unit().name()),
                    ExportColumn.of("village", found -> found.village().path()),
                    ExportColumn.of("villageCode", found -> found.village().code()),
                    ExportColumn.of("exceptionRules", DutyExceptionSummary::rules),
                    ExportColumn.of("state", DutyExceptionSummary::state),
                    ExportColumn.of("holds", DutyExceptionSummary::holds),
                    ExportColumn.of("explanation", DutyExceptionSummary::explanation),
                    ExportColumn.of("explainedBy", DutyExceptionSummary::explainedBy),
                    ExportColumn.of("decision", DutyExceptionSummary::decision),
                    ExportColumn.of("decidedBy", DutyExceptionSummary::decidedBy)));

    private DutyExceptionList() {}

    static ListQuery<DutyExceptionSummary> query(
            DutyExceptionFilter filter, Scope scope, Function<Row, DutyExceptionSummary> mapper) {
        Where where = new Where()
                .inside("x.village_code", scope)
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
        return ListQuery.of(SPEC, where, mapper).joined(DutyExceptionRows.JOINS);
    }
}
