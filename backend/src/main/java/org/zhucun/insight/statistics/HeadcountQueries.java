package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;

/**
 * The counts behind the headcount, each one statement grouped by the areas below: codes are cut to {@code length}
 * digits, and {@code [from, to)} is the range of codes inside the area.
 */
@ApplicationScoped
class HeadcountQueries {

    /** The codes inside an area, and how many digits name the areas that its figures are split into. */
    record Split(String areaCode, int length) {

        String from() {
            return areaCode;
        }

        String to() {
            return areaCode + ':';
        }
    }

    private static final String VILLAGES = """
            select left(v.code, ?) as area, count(*) as total,
                   count(*) filter (where i.collective_income < b.poor_income_below) as poor,
                   count(*) filter (where exists (
                       select from posting p where p.village_code = v.code and p.posted_on <= ?
                          and (p.ended_on is null or p.ended_on >= ?))) as covered
              from village v
              left join batch b on b.id = ?
              left join village_income i on i.village_code = v.code and i.year = b.base_year
             where v.code >= ? and v.code < ? group by 1""";

    private static final String CADRES = """
            select left(p.village_code, ?) as area,
                   count(*) filter (where c.dispatch_level = 'PROVINCE') as province,
                   count(*) filter (where c.dispatch_level = 'CITY') as city,
                   count(*) filter (where c.dispatch_level = 'COUNTY') as county,
                   count(*) filter (where c.dispatch_level = 'TOWN') as town
              from posting p join cadre c on c.id = p.cadre_id
             where p.posted_on <= ? and (p.ended_on is null or p.ended_on >= ?)
               and p.village_code >= ? and p.village_code < ? group by 1""";

    private static final String TEAMS = """
            select left(t.village_code, ?) as area, count(*) as teams
              from team t
             where t.founded_on <= ? and (t.dissolved_on is null or t.dissolved_on >= ?)
               and t.village_code >= ? and t.village_code < ? group by 1""";

    private static final String ALLOCATIONS = """
            select left(a.area_code, ?) as area, sum(a.teams) as teams, sum(a.cadres) as cadres
              from allocation a
             where a.batch_id = ? and a.area_code >= ? and a.area_code < ? group by 1""";

    private final Jdbc jdbc;

    HeadcountQueries(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    AreaRef area(String code) {
        return jdbc.one(
                        "select code as area_code, name as area_name from area where code = ?",
                        List.of(code),
                        row -> AreaRef.of(row, "area"))
                .orElse(null);
    }

    List<AreaRef> children(String code) {
        return jdbc.list(
                "select code as area_code, name as area_name from area where parent_code = ? order by code",
                List.of(code),
                row -> AreaRef.of(row, "area"));
    }

    Map<String, VillageCount> villages(Split split, LocalDate asOf, UUID batch) {
        java.util.ArrayList<Object> params = new java.util.ArrayList<>(List.of(split.length(), asOf, asOf));
        params.add(batch);
        params.addAll(List.of(split.from(), split.to()));
        return byArea(VILLAGES, params, row -> {
            long total = row.number("total");
            long covered = row.number("covered");
            return new VillageCount(total, row.number("poor"), covered, total - covered);
        });
    }

    Map<String, ByLevel> cadres(Split split, LocalDate asOf) {
        return byArea(
                CADRES,
                List.of(split.length(), asOf, asOf, split.from(), split.to()),
                row -> new ByLevel(
                        row.number("province"), row.number("city"), row.number("county"), row.number("town")));
    }

    Map<String, Long> teams(Split split, LocalDate asOf) {
        return byArea(TEAMS, List.of(split.length(), asOf, asOf, split.from(), split.to()), row -> row.number("teams"));
    }

    Map<String, TeamsAndCadres> allocations(Split split, UUID batch) {
        return byArea(
                ALLOCATIONS,
                List.of(split.length(), batch, split.from(), split.to()),
                row -> new TeamsAndCadres(row.number("teams"), row.number("cadres")));
    }

    private <T> Map<String, T> byArea(String sql, List<?> params, Function<Row, T> mapper) {
        Map<String, T> counts = new HashMap<>();
        jdbc.list(sql, params, row -> counts.put(row.text("area"), mapper.apply(row)));
        return counts;
    }
}
