package org.zhucun.roster.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.cadre.PostingSummary;

/** The SQL of postings. */
final class PostingList {

    private static final ListSpec<PostingSummary> SPEC = new ListSpec<>(
            PostingSummary.COLUMNS,
            PostingSummary.TABLES,
            "p.id",
            UUID::fromString,
            PostingSummary::id,
            ListSpec.sorts(
                    "postedOn", "p.posted_on", "name", "c.name collate \"zh-x-icu\"", "village", "p.village_code"),
            "-postedOn",
            List.of(
                    ExportColumn.of("cadre", posting -> posting.cadre().name()),
                    ExportColumn.of("unit", posting -> posting.unit().name()),
                    ExportColumn.of("dispatchLevel", posting -> new LabelOf("DispatchLevel", posting.dispatchLevel())),
                    ExportColumn.of("village", posting -> posting.village().path()),
                    ExportColumn.of("villageCode", posting -> posting.village().code()),
                    ExportColumn.of("role", PostingSummary::role),
                    ExportColumn.of("batch", posting -> posting.batch().name()),
                    ExportColumn.of("postedOn", PostingSummary::postedOn),
                    ExportColumn.of("endedOn", PostingSummary::endedOn),
                    ExportColumn.of("endReason", PostingSummary::endReason),
                    ExportColumn.of("endNote", PostingSummary::endNote)));

    private PostingList() {}

    static ListQuery<PostingSummary> query(PostingFilter filter, LocalDate today, Scope scope) {
        String pattern = SearchText.pattern(filter.q);
        Where where = where(filter, today, scope);
        if (pattern != null) {
            where.and(
                    "(c.search like ? or c.unit_id = any(array(select id from dispatching_unit where search like ?)))",
                    pattern,
                    pattern);
        }
        int narrowest = Math.max(scope.areaCode().length(), filter.area == null ? 0 : filter.area.length());
        boolean few = pattern != null
                || filter.unit != null
                || filter.cadre != null
                || filter.village != null
                || filter.team != null
                || narrowest >= Level.TOWN.codeLength();
        ListQuery<PostingSummary> query = ListQuery.of(SPEC, where, PostingSummary::of)
                .joined(PostingSummary.JOINS)
                .selective(few);
        boolean looksAtCadre = pattern != null
                || filter.unit != null
                || filter.dispatchLevel != null && !filter.dispatchLevel.isEmpty();
        return looksAtCadre ? query : query.countedFrom("posting p");
    }

    private static Where where(PostingFilter filter, LocalDate today, Scope scope) {
        Where where = new Where()
                .inside("p.village_code", scope)
                .under("p.village_code", filter.area)
                .oneOf("p.role", filter.role)
                .equal("p.batch_id", filter.batch)
                .equal("p.cadre_id", filter.cadre)
                .equal("p.village_code", filter.village)
                .equal("p.team_id", filter.team)
                .oneOf("c.dispatch_level", filter.dispatchLevel)
                .equal("c.unit_id", filter.unit);
        PostingStatus status = filter.status == null && filter.asOf != null ? PostingStatus.CURRENT : filter.status;
        if (status == null) {
            return where;
        }
        OnDay period = OnDay.posting("p", filter.asOf == null ? today : filter.asOf);
        return where.and(
                switch (status) {
                    case CURRENT -> period.current();
                    case ENDED -> period.ended();
                    case FUTURE -> period.future();
                });
    }
}
