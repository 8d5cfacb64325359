package org.zhucun.targets.progress;

import java.util.UUID;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;
import org.zhucun.targets.TargetKind;
import org.zhucun.targets.TargetRef;

/** Lists of progress and single reports. They are judged by the quarter that the query calls {@code :judgedIn}. */
final class ProgressList {

    private static final String EXPECTED =
            " %1$s on %1$s.batch_id = p.batch_id and %1$s.code = p.target_code and %1$s.quarter = :judgedIn";

    /** "materialized", so that the few expectations are computed once, however few reports the planner expects. */
    private static final String COMPARED =
            "progress p join (with once as materialized (select * from target_expectation) select * from once)"
                    + EXPECTED.formatted("e");

    private static final Listing<ProgressSummary> LIST = Listing.of(ProgressSummary.class, "progress p")
            .with("target", TargetRef.joined("target", "p.batch_id", "p.target_code"))
            .with(Joined.shown("", " left join target_expectation" + EXPECTED.formatted("x")))
            .column("valueType", "target.value_type")
            .column("unit", "target.unit")
            .column("met", "case when p.state = 'VERIFIED' then p.share = 1 end")
            .column("behind", "case when p.state = 'VERIFIED' then p.share < x.share end")
            .sort("village", "p.village_code")
            .sort(
                    "target",
                    "case left(p.target_code, 1) when 'G' then 0 else 8 end + substr(p.target_code, 2)::integer")
            .sortedBy("quarter", "reportedAt")
            .byDefault("village,quarter,target")
            .exports("village", "villageCode", "quarter", "targetCode as target", "targetName", "value", "found")
            .exports("status as taskStatus", "document", "note", "state", "computed", "share", "met", "behind", "batch")
            .exports("reportedOn", progress -> Today.of(progress.reportedAt()))
            .exports("verifiedOn", progress -> Today.of(progress.verifiedAt()));

    private static final Listing<ProgressDetail> ONE = LIST.as(ProgressDetail.class)
            .column("threshold", "definition.threshold")
            .with(Joined.shown(
                    "",
                    " join target_revision definition on definition.batch_id = p.batch_id"
                            + " and definition.code = p.target_code"
                            + " and definition.revision = coalesce(p.revision, target.revision)"))
            .with(
                    "previous",
                    Joined.shown(
                            "e.quarter as previous_quarter, e.value as previous_value, e.found as previous_found,"
                                    + " e.status as previous_status, e.document as previous_document",
                            " left join lateral (select o.* from progress o where o.batch_id = p.batch_id"
                                    + " and o.village_code = p.village_code and o.target_code = p.target_code"
                                    + " and o.quarter < p.quarter order by o.quarter desc limit 1) e on true"));

    private ProgressList() {}

    static ListQuery<ProgressDetail> one(UUID id, Scope scope) {
        return ONE.one(seen(scope), id).with("judgedIn", "p.quarter");
    }

    /** @param batch the batch that the filter means; null for all */
    static ListQuery<ProgressSummary> query(ProgressFilter filter, UUID batch, Scope scope) {
        Where where = seen(scope)
                .under("p.village_code", filter.area)
                .equal("p.village_code", filter.village)
                .equal("p.batch_id", batch)
                .oneOf("p.target_code", filter.target)
                .oneOf("p.state", filter.state)
                .onlyIf(filter.computed, "p.computed");
        if (filter.kind != null) {
            where.and("p.target_code " + (filter.kind == TargetKind.GOAL ? "<" : ">") + " 'H'");
        }
        ListQuery<ProgressSummary> query = LIST.query(where)
                .with("judgedIn", filter.quarter == null ? "p.quarter" : "'" + filter.quarter + "'")
                .selective(filter.village != null || scope.isNarrow(filter.area));
        if (filter.met == null && filter.behind == null) {
            where.equal("p.quarter", filter.quarter == null ? null : filter.quarter.toString());
            return query;
        }
        latestVerified(where, filter);
        where.onlyIf(filter.met, "p.share = 1").onlyIf(filter.behind, "p.share < e.share");
        return filter.behind == null ? query : query.from(COMPARED);
    }

    /** Restricts to the latest verified report of each village and target, up to the quarter asked for. */
    private static void latestVerified(Where where, ProgressFilter filter) {
        String upTo = filter.quarter == null ? "" : " and %s.quarter <= '" + filter.quarter + "'";
        where.and("p.state = 'VERIFIED'" + upTo.formatted("p") + " and not exists (select from progress n"
                + " where n.batch_id = p.batch_id and n.target_code = p.target_code and n.village_code = p.village_code"
                + " and n.state = 'VERIFIED' and n.quarter > p.quarter" + upTo.formatted("n") + ")");
    }

    private static Where seen(Scope scope) {
        return new Where().inside("p.village_code", scope);
    }
}
