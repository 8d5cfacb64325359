package org.zhucun.benefits.spread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.unit.UnitRef;

/**
 * Holds against each other what cadres are paid for a month by what is submitted or approved, corrections included. What is
 * paid once to each is left out.
 */
@ApplicationScoped
class SpreadQueries {

    /** The half of two in the middle; of an odd number both are the same. Exact, as a percentile of fractions is not. */
    private static final String MEDIAN = "((percentile_disc(0.5) within group (order by %1$s)"
            + " + percentile_disc(0.5) within group (order by %1$s desc)) / 2)::numeric(14, 2)";

    /** Each cadre of {@code :month}, in the town of the last village by code, beside what is usual there. */
    private static final String PAID = """
            with each as (
                select n.cadre_id, left(max(n.village_code), 9) as town_code, max(n.village_code) as village_code,
                    max(n.dispatch_level) as dispatch_level, sum(n.amount) as amount
                from subsidy_line n
                join subsidy_sheet s on s.id = n.sheet_id and s.state in ('SUBMITTED', 'APPROVED')
                where n.month = :month and n.basis <> 'ONCE'
                group by n.cadre_id)
            select e.*, t.median, e.amount > t.median * 2 or e.amount * 2 < t.median as outlier
            from each e
            join (select town_code, %s as median from each group by town_code) t using (town_code)
            """.formatted(MEDIAN.formatted("amount"));

    private static final String SPREAD = """
            with paid as (%s),
            counted as (
                select code, dispatch_level, grouping(code) = 1 as is_whole,
                    count(*)::integer as cadres, sum(amount) as total, min(amount) as least, %s as median,
                    round(avg(amount), 2) as mean, max(amount) as most, (count(*) filter (where outlier))::integer as outliers
                from (
                    select left(town_code, :length) as code, dispatch_level, amount, outlier
                    from paid where town_code >= :code and town_code < :end) p
                group by grouping sets ((), (dispatch_level), (code), (code, dispatch_level)))
            select case when is_whole then :code else code end as code, is_whole, c.dispatch_level, c.cadres,
                coalesce(c.total, 0) as total, c.least, c.median, c.mean, c.most, c.outliers
            from counted c
            order by array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], c.dispatch_level) nulls first
            """.formatted(PAID, MEDIAN.formatted("amount"));

    private static final String BELOW =
            "select code as area_code, name as area_name from area where parent_code = ? order by code";

    private static final Listing<Outlier> OUTLIERS = Listing.of(Outlier.class, "(" + PAID + ") o")
            .key("o.cadre_id")
            .with("cadre", CadreRef.joined("cadre", "o.cadre_id"))
            .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
            .column("beyond", "o.amount - o.median")
            .column(
                    "postedDays",
                    "(select sum(e.posted_days)::integer from duty_entry e join duty_ledger d on d.id = e.ledger_id"
                            + " where e.cadre_id = o.cadre_id and d.town_code = o.town_code and d.month = :month)")
            .sort("village", "o.village_code")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sort("amount", "o.amount")
            .sort("beyond", "o.amount - o.median")
            .exports("cadre", "unit")
            .exports("dispatchLevel", outlier -> new LabelOf("DispatchLevel", outlier.dispatchLevel()))
            .exports("village", "villageCode", "postedDays", "amount", "median", "beyond");

    private final Jdbc jdbc;
    private final AreaService areas;
    private final Caller caller;
    private final Today today;

    SpreadQueries(Jdbc jdbc, AreaService areas, Caller caller, Today today) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.caller = caller;
        this.today = today;
    }

    /** Of an area that the caller sees; 404 of another. */
    SubsidySpread of(SpreadFilter filter) {
        String code = caller.scope().narrowedTo(filter.area).areaCode();
        AreaRef area = areas.find(code).orElseThrow(() -> ApiException.notFound(code));
        Month month = filter.month(today.day());
        Map<String, Found> found = new LinkedHashMap<>();
        jdbc.list(
                SPREAD,
                Map.of(
                        "month",
                        month.toString(),
                        "code",
                        code,
                        "end",
                        code + ':',
                        "length",
                        area.level().lengthBelow()),
                row -> found.computeIfAbsent(key(row.flag("is_whole"), row.text("code")), none -> new Found())
                        .add(row));
        List<AreaSpread> children = jdbc.list(BELOW, List.of(code), row -> AreaRef.of(row, "area")).stream()
                .map(child -> spread(child, found.get(key(false, child.code()))))
                .toList();
        return new SubsidySpread(month, spread(area, found.get(key(true, code))), children);
    }

    /** As many as the spread of the same area and month counts. */
    ListQuery<Outlier> outliers(OutlierFilter filter) {
        return OUTLIERS.query(filter.conditions(caller.scope())).with("month", "'" + filter.month(today.day()) + "'");
    }

    private static String key(boolean whole, String code) {
        return whole ? "" : code;
    }

    private static AreaSpread spread(AreaRef area, Found found) {
        return found == null
                ? new AreaSpread(area, Spread.NONE, List.of())
                : new AreaSpread(area, found.all, found.levels);
    }

    /** What was counted of one area. */
    private static final class Found {

        private Spread all = Spread.NONE;
        private final List<LevelSpread> levels = new ArrayList<>();

        private boolean add(Row row) {
            Level level = row.constant("dispatch_level", Level.class);
            if (level != null) {
                return levels.add(new LevelSpread(level, Spread.of(row)));
            }
            all = row.integer("cadres") == 0 ? Spread.NONE : Spread.of(row);
            return true;
        }
    }
}
