package org.zhucun.roster.cadre;

import static org.zhucun.roster.cadre.CadreStatus.NOT_POSTED;
import static org.zhucun.roster.cadre.CadreStatus.POSTED;

import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.unit.UnitSearch;

/**
 * The SQL of cadres with the posting of a day. Where only cadres on post can match, it starts from the postings, by
 * village and day; else from the cadres, by the place they belong to.
 */
final class CadreList {

    private static final Joined UNIT = UnitRef.searched("unit", "c.unit_id");

    /** A search finds less than a county holds: it should not read the county's index entries along. */
    private static final String UNINDEXED_AREA = "coalesce(c.area_code, '')";

    private static final Listing<CadreSummary> LIST = Listing.of(CadreSummary.class, "cadre c")
            .with("unit", UNIT)
            .with(Joined.shown("p.team_id", " :posting"))
            .column("village", "p.village_code")
            .column("batch", "p.batch_id")
            .column("role", "p.role")
            .column("postedOn", "p.posted_on")
            .derived("status", cadre -> cadre.text("village_code") == null ? NOT_POSTED : POSTED)
            .derived("team", cadre -> TeamRef.of(cadre.uuid("team_id"), cadre.text("village_name")))
            .sortByName("name", "c.name")
            .sortedBy("postedOn")
            .sort("dispatchLevel", "array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], c.dispatch_level)")
            .sort("village", "p.village_code")
            .sortByName("unit", "unit.name")
            .sortedBy("birthDate")
            .exports("name as cadre", "gender", "birthDate", "idNumber", "phone", "unit")
            .exports("dispatchLevel", cadre -> new LabelOf("DispatchLevel", cadre.dispatchLevel()))
            .exports("title", "politicalStatus", "education", "status")
            .exports("villageCounty as county", "villageTown as town", "villageName as village", "villageCode")
            .exports("role", "postedOn", "batch");

    private static final Listing<CadreDetail> ONE = LIST.as(CadreDetail.class)
            .also("has_history", "exists (select from posting x where x.cadre_id = c.id)")
            .also("is_open", "exists (select from posting x where x.cadre_id = c.id and x.ended_on is null)");

    private final CadreFilter filter;
    private final LocalDate day;
    private final Scope scope;
    private final OwnRecords own;

    CadreList(CadreFilter filter, LocalDate today, Scope scope, OwnRecords own) {
        this.filter = filter;
        this.day = filter.asOf == null ? today : filter.asOf;
        this.scope = scope;
        this.own = own;
    }

    /** One cadre as of a day, with the flags {@code has_history} and {@code is_open}. */
    static ListQuery<CadreDetail> one(UUID id, LocalDate day, OwnRecords own) {
        return ONE.one(own.inside("c.area_code", "c.id"), id).with("posting", posting(day));
    }

    ListQuery<CadreSummary> query(String sort) {
        ListQuery<CadreSummary> query = LIST.query(where()).selective(isSelective());
        if (filter.needsPosting()) {
            String posted = "(select * from posting p where " + onPost("p", day) + ") p";
            query.from(posted + " join cadre c on c.id = p.cadre_id" + UNIT.tables())
                    .with("posting", "");
            return filter.looksAtCadre() || own.areAll() ? query : query.countedFrom(posted);
        }
        String withPosting = "cadre c" + UNIT.tables() + posting(day);
        if (comparesPlaces()) {
            return query.from(withPosting).with("posting", "");
        }
        return sort != null && (sort.contains("postedOn") || sort.contains("village"))
                ? query.from(withPosting).countedFrom("cadre c").with("posting", "")
                : query.with("posting", posting(day));
    }

    private static String posting(LocalDate day) {
        return " left join posting p on p.cadre_id = c.id and " + onPost("p", day);
    }

    private static String onPost(String posting, LocalDate day) {
        return OnDay.posting(posting, day).current();
    }

    private Where where() {
        Where where = place(new Where())
                .oneOf("c.dispatch_level", filter.dispatchLevel)
                .equal("c.unit_id", filter.unit)
                .equal("c.gender", filter.gender)
                .oneOf("c.political_status", filter.politicalStatus)
                .oneOf("c.education", filter.education)
                .oneOf("p.role", filter.role)
                .equal("p.village_code", filter.village)
                .equal("p.team_id", filter.team)
                .equal("p.batch_id", filter.batch)
                .between("p.posted_on", filter.postedFrom, filter.postedTo);
        if (filter.excludesPosted()) {
            where.and(filter.needsPosting() ? "false" : "not " + isPosted("c"));
        }
        return UnitSearch.search(own.readable(where, "c.id"), "c.search", "c.unit_id", filter.q);
    }

    /**
     * The place is the village on the day; for those not on post then, what they belong to. Inside a town both are
     * looked up by their indexes; for more, joining the postings and comparing is quicker.
     */
    private Where place(Where where) {
        if (filter.needsPosting()) {
            return inside(where, "p.village_code");
        }
        if (!placeIsOfDay()) {
            return inside(where, isNarrow() || !searches() ? "c.area_code" : UNINDEXED_AREA);
        }
        if (comparesPlaces()) {
            return inside(where, "coalesce(p.village_code, c.area_code)");
        }
        Where posted = inside(new Where(), "q.village_code").and(onPost("q", day));
        Where others = inside(new Where(), "o.area_code").and("not " + isPosted("o"));
        return where.insideBy(
                "c.id in (select q.cadre_id from posting q%s union all select o.id from cadre o%s)", posted, others);
    }

    private boolean placeIsOfDay() {
        return filter.asOf != null && !filter.excludesPosted() && !filter.needsPosting();
    }

    private boolean comparesPlaces() {
        return placeIsOfDay() && (!isNarrow() || searches());
    }

    private boolean searches() {
        return SearchText.pattern(filter.q) != null || filter.unit != null;
    }

    private boolean isNarrow() {
        return scope.isNarrow(filter.area);
    }

    private Where inside(Where where, String column) {
        return where.inside(column, scope).under(column, filter.area);
    }

    private String isPosted(String cadre) {
        return "exists (select from posting x where x.cadre_id = " + cadre + ".id and " + onPost("x", day) + ")";
    }

    /** A town's share, a unit's or what a search finds is little enough to be sorted. */
    private boolean isSelective() {
        return isNarrow() || searches() || filter.village != null || filter.team != null;
    }
}
