package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.time.ClockProducer;
import org.zhucun.kernel.time.Today;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.FindingSql;
import org.zhucun.supervision.InspectionKind;

/** The counts behind the figures of inspections, by the code of the area below, or of the area itself. */
@ApplicationScoped
class InspectionQueries {

    /** The query: the codes inside an area cut to some digits, from one day to another. */
    record Asked(AreaRef area, LocalDate from, LocalDate to) {

        private Map<String, Object> values() {
            return Map.of(
                    "code",
                    area.code(),
                    "end",
                    area.code() + ':',
                    "length",
                    area.level().lengthBelow(),
                    "from",
                    from,
                    "to",
                    to);
        }
    }

    /** The key of the figures of the whole. */
    static final String WHOLE = "";

    /** Codes are cut to :length digits; {@code rollup} adds the row of the whole. */
    private static final String PLACES = """
            with place as (
                select coalesce(p.area, '') as area, count(*) as villages, count(*) filter (where p.inspected) as inspected
                from (select left(v.code, :length) as area,
                             exists (select from inspection_visit t join inspection i on i.id = t.inspection_id
                                     where t.village_code = v.code and t.visited_on between :from and :to
                                       and i.state = 'SUBMITTED') as inspected
                      from village v where v.code >= :code and v.code < :end) p
                group by rollup (p.area)),
            checked as (
                select coalesce(k.area, '') as area, count(*) filter (where k.result = 'PRESENT') as present,
                       count(*) filter (where k.result = 'ON_LEAVE') as on_leave,
                       count(*) filter (where k.result = 'ON_OUTING') as on_outing,
                       count(*) filter (where k.result = 'COMMUTER') as commuter,
                       count(*) filter (where k.result = 'ABSENT_UNEXPLAINED') as absent_unexplained
                from (select left(c.village_code, :length) as area, c.result
                      from on_post_check c join inspection i on i.id = c.inspection_id
                      where c.visited_on between :from and :to and i.state = 'SUBMITTED'
                        and c.village_code >= :code and c.village_code < :end) k
                group by rollup (k.area)),
            found as (
                select coalesce(n.area, '') as area, count(*) as findings,
                       count(*) filter (where n.state = 'OPEN') as open,
                       count(*) filter (where n.state = 'RECTIFIED') as rectified,
                       count(*) filter (where n.state = 'CLOSED') as closed,
                       count(*) filter (where n.severity = 'MINOR') as minor,
                       count(*) filter (where n.severity = 'MAJOR') as major,
                       count(*) filter (where n.severity = 'CRITICAL') as critical,
                       count(*) filter (where n.overdue) as overdue,
                       count(*) filter (where n.recurrent) as recurrent,
                       percentile_cont(0.5) within group (order by n.days)::numeric(9, 1) as median_days
                from (select left(f.village_code, :length) as area, f.state, f.severity, %s as overdue,
                             %s as recurrent, case when f.state = 'CLOSED'
                                 then (f.closed_at at time zone '%s')::date - f.found_on end as days
                      from finding f
                      where f.submitted and f.found_on between :from and :to
                        and f.village_code >= :code and f.village_code < :end) n
                group by rollup (n.area))
            select * from place
            left join checked using (area) left join found using (area)""";

    private static final String INSPECTIONS = """
            select left(i.area_code, :length) as area, i.level, i.kind, count(*) as inspections
            from inspection i
            where i.state = 'SUBMITTED' and i.starts_on between :from and :to
              and i.area_code >= :code and i.area_code < :end
            group by 1, 2, 3""";

    private final Jdbc jdbc;
    private final Today today;

    InspectionQueries(Jdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** By the areas below, and of the {@link #WHOLE}. */
    Map<String, PlaceFigures> places(Asked asked) {
        String sql =
                PLACES.formatted(FindingSql.overdue(today.day()), FindingSql.RECURRENT, ClockProducer.ZONE.getId());
        NamedSql query = NamedSql.of(sql, asked.values());
        Map<String, PlaceFigures> figures = new HashMap<>();
        jdbc.list(query.sql(), query.params(), row -> figures.put(row.text("area"), PlaceFigures.of(row)));
        return figures;
    }

    /** By the areas below; those of the area's own office by its code. */
    Map<String, List<InspectionsOfKind>> inspections(Asked asked) {
        NamedSql query = NamedSql.of(INSPECTIONS, asked.values());
        Map<String, List<InspectionsOfKind>> inspections = new HashMap<>();
        jdbc.list(
                query.sql(),
                query.params(),
                row -> inspections
                        .computeIfAbsent(row.text("area"), code -> new ArrayList<>())
                        .add(new InspectionsOfKind(
                                row.constant("level", Level.class),
                                row.constant("kind", InspectionKind.class),
                                row.number("inspections"))));
        return inspections;
    }
}
