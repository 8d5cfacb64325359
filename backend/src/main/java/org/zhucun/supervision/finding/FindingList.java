package org.zhucun.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.ClockProducer;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSql;

/** The SQL of lists of findings: those of submitted inspections, in the villages inside the caller's area. */
final class FindingList {

    private static final String SEVERITY = "array_position(array['MINOR', 'MAJOR', 'CRITICAL'], f.severity)";

    private static final List<ExportColumn<FindingSummary>> EXPORTED = List.of(
            ExportColumn.of("village", finding -> finding.village().path()),
            ExportColumn.of("villageCode", finding -> finding.village().code()),
            ExportColumn.of("findingCategory", FindingSummary::category),
            ExportColumn.of("severity", FindingSummary::severity),
            ExportColumn.of("findingText", FindingSummary::text),
            ExportColumn.of("owner", finding -> nameOf(finding.owner())),
            ExportColumn.of("foundOn", FindingSummary::foundOn),
            ExportColumn.of("rectifyBy", FindingSummary::dueOn),
            ExportColumn.of("state", FindingSummary::state),
            ExportColumn.of("overdue", FindingSummary::overdue),
            ExportColumn.of("recurrent", FindingSummary::recurrent),
            ExportColumn.of("rectifiedOn", finding -> day(finding.rectifiedAt())),
            ExportColumn.of("closedOn", finding -> day(finding.closedAt())),
            ExportColumn.of(
                    "inspectingOffice", finding -> finding.inspection().area().name()),
            ExportColumn.of("inspectionKind", finding -> finding.inspection().kind()),
            ExportColumn.of("inspectedOn", finding -> finding.inspection().startsOn()));

    private FindingList() {}

    static ListQuery<FindingSummary> query(
            FindingFilter filter, LocalDate today, Scope scope, Function<Row, FindingSummary> mapper) {
        return ListQuery.of(spec(today), where(filter, today, scope), mapper)
                .joined(FindingSummary.JOINS)
                .selective(isSelective(filter, scope));
    }

    /** The findings that there are for a caller. */
    static Where seen(Scope scope) {
        return new Where().inside("f.village_code", scope).and("f.submitted");
    }

    private static ListSpec<FindingSummary> spec(LocalDate today) {
        return new ListSpec<>(
                FindingSummary.columns(today),
                "finding f",
                "f.id",
                UUID::fromString,
                FindingSummary::id,
                ListSpec.sorts(
                        "overdue", FindingSql.overdue(today),
                        "dueOn", "f.due_on",
                        "foundOn", "f.found_on",
                        "severity", SEVERITY,
                        "village", "f.village_code"),
                "-overdue,dueOn",
                EXPORTED);
    }

    private static Where where(FindingFilter filter, LocalDate today, Scope scope) {
        return seen(scope)
                .under("f.village_code", filter.area)
                .equal("f.village_code", filter.village)
                .equal("f.inspection_id", filter.inspection)
                .oneOf("f.state", filter.state)
                .onlyIf(filter.overdue, FindingSql.overdue(today))
                .onlyIf(filter.recurrent, FindingSql.RECURRENT)
                .oneOf("f.severity", filter.severity)
                .oneOf("f.category", filter.category)
                .equal("f.owner_area_code", filter.owner)
                .equal("f.owner_unit_id", filter.ownerUnit)
                .between("f.found_on", filter.from, filter.to)
                .between("f.due_on", filter.dueFrom, filter.dueTo)
                .search("f.search", filter.q);
    }

    /** Few rows, so that finding them first and sorting them is cheaper than walking an index. */
    private static boolean isSelective(FindingFilter filter, Scope scope) {
        int narrowest = Math.max(scope.areaCode().length(), filter.area == null ? 0 : filter.area.length());
        return filter.village != null || filter.inspection != null || narrowest >= Level.TOWN.codeLength();
    }

    private static String nameOf(FindingOwner owner) {
        return owner.area() == null ? owner.unit().name() : owner.area().name();
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ClockProducer.ZONE);
    }
}
