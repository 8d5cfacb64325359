package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Quarter;

/** The statements behind the statistics of targets. Each counts by town and target for a whole area at once. */
@ApplicationScoped
class TargetQueries {

    /** How many villages a town has, and how many of them are poor. */
    record TownVillages(String town, long total, long poor) {}

    private static final String DEFINITIONS = """
            select t.code, t.kind, t.name_zh, t.name_en, t.unit, t.computed_from is not null as computed, t.applies_to,
                   e.share::numeric(5, 4) as expected
              from target t join target_expectation e on e.batch_id = t.batch_id and e.code = t.code
             where t.batch_id = ? and e.quarter = ? order by t.position""";

    private static final String VILLAGES = """
            select v.town_code as town, count(*) as total,
                   count(*) filter (where i.collective_income < b.poor_income_below) as poor
              from village v join batch b on b.id = ?
              left join village_income i on i.village_code = v.code and i.year = b.base_year""";

    private static final String REPORTED =
            "select left(p.village_code, 9) as town, p.target_code, count(*) as reported from progress p";

    /** "materialized", so that the few expectations are computed once, however many rows the planner expects. */
    private static final String EXPECTED =
            "e as materialized (select code, share from target_expectation where batch_id = ? and quarter = ?)";

    private static final String COUNTED = "count(*) as known, count(*) filter (where p.share = 1) as met,"
            + " count(*) filter (where p.share < e.share) as behind, sum(p.value) as total";

    private static final String VERIFIED = "with " + EXPECTED
            + " select left(p.village_code, 9) as town, p.target_code, " + COUNTED
            + " from progress p join e on e.code = p.target_code";

    private static final String NOT_REPLACED = """
            not exists (select from progress n where n.batch_id = p.batch_id and n.village_code = p.village_code
                and n.target_code = p.target_code and n.state = 'VERIFIED' and n.quarter > ? and n.quarter <= ?)""";

    /** "materialized", so that what is there is read in one run and not village by village. */
    private static final String LATEST_BEFORE = "with found as materialized (select p.village_code, p.target_code from"
            + " progress p%s), " + EXPECTED + " select w.town, w.target_code, " + COUNTED
            + " from (select v.town_code as town, v.code, i.target_code from unnest(?, ?) as i (town, target_code)"
            + " join village v on v.town_code = i.town where not exists (select from found f"
            + " where f.village_code = v.code and f.target_code = i.target_code)) w join e"
            + " on e.code = w.target_code cross join lateral (select l.share, l.value from progress l"
            + " where l.batch_id = ? and l.target_code = w.target_code and l.village_code = w.code"
            + " and l.state = 'VERIFIED' and l.quarter < ? order by l.quarter desc limit 1) p group by 1, 2";

    private final Jdbc jdbc;

    TargetQueries(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    List<TargetDefinition> definitions(UUID batch, Quarter quarter) {
        return jdbc.list(DEFINITIONS, List.of(batch, quarter.toString()), TargetDefinition::of);
    }

    List<TownVillages> villages(AsOf asOf) {
        return jdbc.list(
                VILLAGES + new Where().inside("v.code", asOf.scope()).sql() + " group by 1",
                List.of(asOf.batch()),
                row -> new TownVillages(row.text("town"), row.number("total"), row.number("poor")));
    }

    /** Reports of the quarter that are handed in and not verified. */
    List<TownTarget> reported(AsOf asOf) {
        Where where = asOf.progress(asOf.quarter()).and("p.state = 'REPORTED'");
        return jdbc.list(
                REPORTED + where.sql() + " group by 1, 2",
                where.params(),
                row -> TownTarget.of(row, counted -> TargetCount.reported(counted.number("reported"))));
    }

    /** The verified reports of a quarter that no later one, up to the quarter asked for, has replaced. */
    List<TownTarget> verified(AsOf asOf, Quarter quarter) {
        Where where = asOf.progress(quarter).and("p.state = 'VERIFIED'");
        if (!quarter.equals(asOf.quarter())) {
            where.and(NOT_REPLACED, quarter.toString(), asOf.quarter().toString());
        }
        List<Object> params =
                new ArrayList<>(List.of(asOf.batch(), asOf.quarter().toString()));
        params.addAll(where.params());
        return jdbc.list(VERIFIED + where.sql() + " group by 1, 2", params, TownTarget::known);
    }

    /** The latest verified reports of before a quarter, in these towns of these targets, where there is none since. */
    List<TownTarget> latestBefore(AsOf asOf, Quarter quarter, List<TownTarget> places) {
        Where found = new Where()
                .inside("p.village_code", asOf.scope())
                .equal("p.batch_id", asOf.batch())
                .and("p.state = 'VERIFIED'")
                .and("p.quarter >= ?", quarter.toString())
                .and("p.quarter <= ?", asOf.quarter().toString());
        List<Object> params = new ArrayList<>(found.params());
        params.addAll(List.of(asOf.batch(), asOf.quarter().toString()));
        params.add(places.stream().map(TownTarget::town).toList());
        params.add(places.stream().map(TownTarget::target).toList());
        params.addAll(List.of(asOf.batch(), quarter.toString()));
        return jdbc.list(LATEST_BEFORE.formatted(found.sql()), params, TownTarget::known);
    }
}
