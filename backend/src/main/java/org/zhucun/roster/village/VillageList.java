package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/**
 * Villages as of a day: whether they are poor by the batch in force then, and who is posted in them. Postings are
 * counted by index for each village shown, so that a page costs the same however long the history is.
 */
@ApplicationScoped
class VillageList {

    private static final String POOR = "coalesce(i.collective_income < :poorBelow, false)";

    private static final String INCOME =
            " left join village_income i on i.village_code = v.code and i.year = :baseYear";

    private static final String POSTED = " left join lateral (select count(*)::integer as cadres,"
            + " case when count(p.team_id) > 0 then 'TEAM' when count(*) > 0 then 'SOLE' else 'NONE' end as coverage"
            + " from posting p where p.village_code = v.code and :posted) s on true";

    private static final String TEAM = "(select m.id from team m where m.village_code = v.code and :stationed"
            + " order by m.founded_on desc, m.id desc limit 1)";

    private static final Listing<VillageSummary> LIST = Listing.of(VillageSummary.class, "village v")
            .key("v.code")
            .with("county", AreaRef.searched("county", "v.county_code"))
            .with("town", AreaRef.searched("town", "v.town_code"))
            .with(new Joined("", INCOME + POSTED, ""))
            .column("poor", POOR)
            .column("baseYearIncome", "i.collective_income")
            .column("coverage", "s.coverage")
            .column("cadres", "s.cadres")
            .also("team_id", TEAM)
            .derived("team", village -> TeamRef.of(village.uuid("team_id"), village.text("name")))
            .sortedBy("code")
            .sortByName("name", "v.name")
            .sortedBy("population", "baseYearIncome", "cadres")
            .exports("code", "name", "county", "town", "population", "households", "labourForce", "partyMembers")
            .exports("baseYearIncome", "poor", "coverage", "cadres", "team");

    private static final Listing<VillageDetail> ONE = LIST.as(VillageDetail.class);

    private final BatchService batches;
    private final Caller caller;
    private final Today today;

    VillageList(BatchService batches, Caller caller, Today today) {
        this.batches = batches;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<VillageSummary> query(VillageFilter filter) {
        Where where = seen().under("v.code", filter.area)
                .onlyIf(filter.poor, POOR)
                .onlyIf(filter.covered, "s.cadres > 0")
                .oneOf("s.coverage", filter.coverage)
                .search("v.search", filter.q);
        return on(filter.asOf, LIST.query(where));
    }

    ListQuery<VillageDetail> one(String code, LocalDate asOf) {
        return on(asOf, ONE.one(seen(), code));
    }

    private Where seen() {
        return new Where().inside("v.code", caller.scope());
    }

    private <T> ListQuery<T> on(LocalDate asOf, ListQuery<T> query) {
        LocalDate day = asOf == null ? today.day() : asOf;
        Optional<BatchSummary> batch = batches.inForce(day);
        return query.with("posted", OnDay.posting("p", day).current())
                .with("stationed", OnDay.team("m", day).current())
                .with(
                        "baseYear",
                        batch.map(BatchSummary::baseYear).map(Object::toString).orElse("null"))
                .with(
                        "poorBelow",
                        batch.map(BatchSummary::poorIncomeBelow)
                                .map(Object::toString)
                                .orElse("null"));
    }
}
