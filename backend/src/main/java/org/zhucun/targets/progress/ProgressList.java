package org.zhucun.targets.progress;

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
import org.zhucun.targets.TargetKind;

/** The SQL of lists of progress. */
final class ProgressList {

    private static final String TARGET_POSITION =
            "case left(p.target_code, 1) when 'G' then 0 else 8 end + substr(p.target_code, 2)::integer";

    private static final ListSpec<ProgressSummary> SPEC = new ListSpec<>(
            ProgressSummary.COLUMNS,
            "progress p",
            "p.id",
            UUID::fromString,
            ProgressSummary::id,
            ListSpec.sorts(
                    "village", "p.village_code",
                    "target", TARGET_POSITION,
                    "quarter", "p.quarter",
                    "reportedAt", "p.reported_at"),
            "village,quarter,target",
            List.of(
                    ExportColumn.of("village", progress -> progress.village().path()),
                    ExportColumn.of(
                            "villageCode", progress -> progress.village().code()),
                    ExportColumn.of("quarter", progress -> progress.quarter().toString()),
                    ExportColumn.of("target", progress -> progress.target().code()),
                    ExportColumn.of("targetName", progress -> progress.target().name()),
                    ExportColumn.of("value", ProgressSummary::value),
                    ExportColumn.of("found", ProgressSummary::found),
                    ExportColumn.of("taskStatus", ProgressSummary::status),
                    ExportColumn.of("document", ProgressSummary::document),
                    ExportColumn.of("note", ProgressSummary::note),
                    ExportColumn.of("state", ProgressSummary::state),
                    ExportColumn.of("computed", ProgressSummary::computed),
                    ExportColumn.of("share", ProgressSummary::share),
                    ExportColumn.of("met", ProgressSummary::met),
                    ExportColumn.of("behind", ProgressSummary::behind),
                    ExportColumn.of("batch", progress -> progress.batch().name()),
                    ExportColumn.of("reportedOn", progress -> day(progress.reportedAt())),
                    ExportColumn.of("verifiedOn", progress -> day(progress.verifiedAt()))));

    private ProgressList() {}

    /** @param batch the batch that the filter means; null for all */
    static ListQuery<ProgressSummary> query(
            ProgressFilter filter, UUID batch, Scope scope, Function<Row, ProgressSummary> mapper) {
        String judgedIn = filter.quarter == null ? "p.quarter" : "'" + filter.quarter + "'";
        Where where = new Where()
                .inside("p.village_code", scope)
                .under("p.village_code", filter.area)
                .equal("p.village_code", filter.village)
                .equal("p.batch_id", batch)
                .oneOf("p.target_code", filter.target)
                .oneOf("p.state", filter.state)
                .onlyIf(filter.computed, "p.computed");
        if (filter.kind != null) {
            where.and("p.target_code " + (filter.kind == TargetKind.GOAL ? "<" : ">") + " 'H'");
        }
        ListQuery<ProgressSummary> query = ListQuery.of(SPEC, where, mapper)
                .joined(ProgressSummary.joins(judgedIn))
                .selective(isSelective(filter, scope));
        if (filter.met == null && filter.behind == null) {
            where.equal("p.quarter", filter.quarter == null ? null : filter.quarter.toString());
            return query;
        }
        latestVerified(where, filter);
        where.onlyIf(filter.met, "p.share = 1").onlyIf(filter.behind, "p.share < e.share");
        return filter.behind == null ? query : query.from(expected(judgedIn));
    }

    /** Few rows, so that finding them first and sorting them is cheaper than walking an index. */
    private static boolean isSelective(ProgressFilter filter, Scope scope) {
        int narrowest = Math.max(scope.areaCode().length(), filter.area == null ? 0 : filter.area.length());
        return filter.village != null || narrowest >= Level.TOWN.codeLength();
    }

    /** Of each village and target the verified report that no later one, up to the quarter asked for, has replaced. */
    private static void latestVerified(Where where, ProgressFilter filter) {
        String upTo = filter.quarter == null ? "" : " and %s.quarter <= '" + filter.quarter + "'";
        where.and("p.state = 'VERIFIED'" + upTo.formatted("p") + " and not exists (select from progress n"
                + " where n.batch_id = p.batch_id and n.target_code = p.target_code and n.village_code = p.village_code"
                + " and n.state = 'VERIFIED' and n.quarter > p.quarter" + upTo.formatted("n") + ")");
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ClockProducer.ZONE);
    }

    /** "offset 0" has the few expectations computed once, not for each row. */
    private static String expected(String quarter) {
        return "progress p join (select * from target_expectation offset 0) e"
                + " on e.batch_id = p.batch_id and e.code = p.target_code and e.quarter = " + quarter;
    }
}
