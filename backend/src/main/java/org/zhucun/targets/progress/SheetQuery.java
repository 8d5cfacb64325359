package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.village.VillageRef;

/** Reads the cells of a sheet in one statement. */
@ApplicationScoped
class SheetQuery {

    private static final String CELLS = """
            select v.code as village_code, v.name as village_name, c.name as village_county_name,
                w.name as village_town_name, n.poor, t.code as target_code, t.applies_to = 'ALL' or n.poor as applicable,
                t.computed_from is not null as is_computed, p.id, p.version, p.value, p.found, p.status, p.document,
                p.note, p.state, p.share, last.reason, e.quarter as earlier_quarter, e.value as earlier_value,
                e.found as earlier_found, e.status as earlier_status, e.document as earlier_document
            from village v
            join area c on c.code = v.county_code
            join area w on w.code = v.town_code
            join target t on t.batch_id = :batch
            cross join lateral (
                select exists (select from batch b join village_income i on i.year = b.base_year
                    and i.collective_income < b.poor_income_below and i.village_code = v.code
                    where b.id = :batch) as poor) n
            left join progress p on p.batch_id = :batch and p.village_code = v.code and p.target_code = t.code
                and p.quarter = :quarter
            left join lateral (
                select m.text as reason from transition m
                where m.subject_id = p.id and p.state in ('DRAFT', 'RETURNED') order by m.taken_at desc, m.id desc
                limit 1) last on true
            left join lateral (
                select o.* from progress o
                where o.batch_id = :batch and o.village_code = v.code and o.target_code = t.code
                    and o.quarter < :quarter
                order by o.quarter desc limit 1) e on true
            where v.%s = :place
            order by v.code, t.position
            """;

    private final Jdbc jdbc;

    SheetQuery(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place a town, or one village */
    List<SheetRow> rows(String place, UUID batch, Quarter quarter) {
        String column = place.length() == Level.TOWN.codeLength() ? "town_code" : "code";
        NamedSql sql = NamedSql.of(
                CELLS.formatted(column), Map.of("place", place, "batch", batch, "quarter", quarter.toString()));
        Map<String, SheetRow> rows = new LinkedHashMap<>();
        jdbc.list(
                sql.sql(),
                sql.params(),
                row -> rows.computeIfAbsent(
                                row.text("village_code"),
                                code -> new SheetRow(
                                        VillageRef.of(row, "village"), row.flag("poor"), new ArrayList<>()))
                        .cells()
                        .add(SheetCell.of(row)));
        return List.copyOf(rows.values());
    }

    /**
     * Holds the sheet until the end of the transaction: other sheets of the town's quarter wait, and so do changes of its
     * single reports.
     */
    void lock(String town, UUID batch, Quarter quarter) {
        jdbc.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                List.of("progress-sheet " + batch + town + quarter),
                row -> row);
        jdbc.list(
                "select id from progress where batch_id = ? and quarter = ? and village_code >= ? and village_code < ?"
                        + " order by id for update",
                List.of(batch, quarter.toString(), town, town + ":"),
                row -> row);
    }
}
