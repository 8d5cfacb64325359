package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/**
 * Villages as of a day: whether they are poor by the batch in force then, and who is posted in them. Postings are
 * counted by index for each village shown, so that a page costs the same however long the history is.
 */
@ApplicationScoped
class VillageList {

    private static final String POOR = "coalesce(i.collective_income < k.poor_below, false)";

    private static final ListSpec<VillageSummary> SPEC = new ListSpec<>(
            "v.code, v.name, v.county_code, c.name as county_name, v.town_code, t.name as town_name, v.population,"
                    + " v.households, v.labour_force, v.party_members, i.collective_income as base_year_income, "
                    + POOR + " as poor, s.coverage, s.cadres, (select m.id from team m"
                    + " where m.village_code = v.code and m.founded_on <= k.as_of"
                    + " and (m.dissolved_on is null or m.dissolved_on >= k.as_of)"
                    + " order by m.founded_on desc, m.id desc limit 1) as team_id",
            "village v cross join (select ?::date as as_of, ?::integer as base_year, ?::numeric as poor_below) k"
                    + " join area c on c.code = v.county_code join area t on t.code = v.town_code"
                    + " left join village_income i on i.village_code = v.code and i.year = k.base_year"
                    + " left join lateral (select count(*) as cadres, case when count(p.team_id) > 0 then 'TEAM'"
                    + " when count(*) > 0 then 'SOLE' else 'NONE' end as coverage from posting p"
                    + " where p.village_code = v.code and p.posted_on <= k.as_of"
                    + " and (p.ended_on is null or p.ended_on >= k.as_of)) s on true",
            "v.code",
            code -> code,
            VillageSummary::code,
            ListSpec.sorts(
                    "code", "v.code",
                    "name", "v.name collate \"zh-x-icu\"",
                    "population", "v.population",
                    "baseYearIncome", "i.collective_income",
                    "cadres", "s.cadres"),
            "code",
            List.of(
                    ExportColumn.of("code", VillageSummary::code),
                    ExportColumn.of("name", VillageSummary::name),
                    ExportColumn.of("county", village -> village.county().name()),
                    ExportColumn.of("town", village -> village.town().name()),
                    ExportColumn.of("population", VillageSummary::population),
                    ExportColumn.of("households", VillageSummary::households),
                    ExportColumn.of("labourForce", VillageSummary::labourForce),
                    ExportColumn.of("partyMembers", VillageSummary::partyMembers),
                    ExportColumn.of("baseYearIncome", VillageSummary::baseYearIncome),
                    ExportColumn.of("poor", VillageSummary::poor),
                    ExportColumn.of("coverage", VillageSummary::coverage),
                    ExportColumn.of("cadres", VillageSummary::cadres),
                    ExportColumn.of(
                            "team",
                            village -> village.team() == null
                                    ? null
                                    : village.team().name())));

    private final BatchService batches;
    private final Today today;

    VillageList(BatchService batches, Today today) {
        this.batches = batches;
        this.today = today;
    }

    ListQuery<VillageSummary> query(VillageFilter filter, Scope scope) {
        Where where = new Where()
                .inside("v.code", scope)
                .under("v.code", filter.area)
                .onlyIf(filter.poor, POOR)
                .onlyIf(filter.covered, "s.cadres > 0")
                .oneOf("s.coverage", filter.coverage)
                .search("v.search", filter.q);
        LocalDate asOf = filter.asOf == null ? today.day() : filter.asOf;
        BatchSummary batch = batches.inForce(asOf).orElse(null);
        List<Object> day = Arrays.asList(
                asOf, batch == null ? null : batch.baseYear(), batch == null ? null : batch.poorIncomeBelow());
        return new ListQuery<>(SPEC, List.of(), day, where, VillageSummary::of);
    }
}
