package org.zhucun.insight.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;
import org.zhucun.roster.village.VillageRef;

/** Runs the rules of the roster. */
@ApplicationScoped
class CheckService {

    private static final Joined VILLAGE = VillageRef.searched("village", "x.village_code");

    private static final String PLACE = "select x.row_id, x.cadre_name, x.detail, x.of_all, " + VILLAGE.columns()
            + " from broken x" + VILLAGE.tables() + VILLAGE.shown() + " order by x.village_code, x.row_id";

    private final Jdbc jdbc;
    private final BatchService batches;

    CheckService(Jdbc jdbc, BatchService batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Checks of(Scope scope, LocalDate asOf, List<RosterRule> wanted, int limit) {
        String areaCode = scope.areaCode();
        AreaRef area = jdbc.one(
                        "select code as area_code, name as area_name from area where code = ?"
                                + " and (code = ? or exists (select from village where code = ?))",
                        List.of(scope.town(), areaCode, areaCode),
                        row -> AreaRef.of(row, "area"))
                .orElseThrow(() -> ApiException.notFound(areaCode));
        BatchRef batch = batches.inForce(asOf).map(BatchSummary::ref).orElse(null);
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", asOf);
        values.put("batch", batch == null ? null : batch.id());
        values.put("from", areaCode);
        values.put("to", areaCode + ':');
        values.put("limit", limit);
        List<RosterRule> rules = wanted.isEmpty() ? Arrays.asList(RosterRule.values()) : wanted;
        return new Checks(
                area, asOf, batch, rules.stream().map(rule -> run(rule, values)).toList());
    }

    private BrokenRule run(RosterRule rule, Map<String, Object> values) {
        return rule.ofArea()
                ? broken(rule, values, row -> area(rule, row), found -> new Found(List.of(), found))
                : broken(rule, values, row -> row(rule, row), found -> new Found(found, List.of()));
    }

    private record Found(List<CheckRow> rows, List<AreaRow> areas) {}

    private <T> BrokenRule broken(
            RosterRule rule, Map<String, Object> values, Function<Row, T> reader, Function<List<T>, Found> told) {
        NamedSql sql = NamedSql.of(rule.ofArea() ? areaSql(rule) : sql(rule), values);
        long[] count = new long[1];
        Found found = told.apply(jdbc.list(sql.sql(), sql.params(), row -> {
            count[0] = row.number("of_all");
            return reader.apply(row);
        }));
        return new BrokenRule(
                rule, rule.severity(), Messages.get("check." + rule), count[0], found.rows(), found.areas());
    }

    private static String sql(RosterRule rule) {
        String id = rule.ofCadre() ? "c.id" : rule.ofTeam() ? "t.id" : "null::uuid";
        return "with broken as (select v.code as village_code, " + found(rule, id)
                + " and v.code >= :from and v.code < :to order by v.code, row_id limit :limit) " + PLACE;
    }

    private static String areaSql(RosterRule rule) {
        return "select a.code as area_code, a.name as area_name, "
                + found(rule, rule.ofCadre() ? "c.id" : "null::uuid")
                + " and a.code >= :from and a.code < :to order by a.code, row_id limit :limit";
    }

    private static String found(RosterRule rule, String id) {
        String name = rule.ofCadre() ? "c.name" : "null";
        return id + " as row_id, " + name + " as cadre_name, (" + rule.detail()
                + ")::text as detail, count(*) over () as of_all " + rule.from();
    }

    private static CheckRow row(RosterRule rule, Row row) {
        VillageRef village = VillageRef.of(row, "village");
        return new CheckRow(
                village,
                rule.ofTeam() ? TeamRef.of(row.uuid("row_id"), village.name()) : null,
                cadre(rule, row),
                detail(rule, row));
    }

    private static AreaRow area(RosterRule rule, Row row) {
        return new AreaRow(AreaRef.of(row, "area"), cadre(rule, row), detail(rule, row));
    }

    private static CadreRef cadre(RosterRule rule, Row row) {
        return rule.ofCadre() ? new CadreRef(row.uuid("row_id"), row.text("cadre_name")) : null;
    }

    private static String detail(RosterRule rule, Row row) {
        return Messages.get("check." + rule + ".row", row.text("detail"));
    }
}
