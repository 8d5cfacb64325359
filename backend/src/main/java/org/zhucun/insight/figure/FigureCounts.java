package org.zhucun.insight.figure;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** Counts figures: all of an area and of those below it in one statement, or one of them on many days. */
@ApplicationScoped
class FigureCounts {

    /** The key of the whole area. */
    static final String WHOLE = "";

    private static final int SHORTEST_KEPT = 4;

    private static final String ASKED = "with asked as (select * from"
            + " unnest(:days::date[], :since::date[], :batches::uuid[]) a (day, since, batch)) ";

    /** Codes are cut to {@code :length} digits; the row without a code is of the whole. */
    private static final String COUNTED = """
            select '%s' as figure, q.day, q.code, (%s)::bigint as value
            from (select r.*, left(r.area_code, :length) as code from (%s) r
                  where r.area_code >= :code and r.area_code < :end) q
            group by grouping sets ((q.day, q.code), (q.day))""";

    private record Counted(String figure, LocalDate day, String code, long value) {}

    private final Jdbc jdbc;
    private final BatchService batches;

    FigureCounts(Jdbc jdbc, BatchService batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    FigureDay on(LocalDate day) {
        Optional<BatchSummary> batch = batches.inForce(day);
        UUID id = batch.map(BatchSummary::id).orElse(null);
        return new FigureDay(day, BatchService.firstDay(day, batch), id);
    }

    /**
     * By the code of the area, {@link #WHOLE} for the whole, and the code of the figure; what counts nothing is not there.
     *
     * @param length of the codes of the areas below
     */
    Map<String, Map<String, Long>> of(List<Figure> figures, String areaCode, int length, FigureDay day) {
        Map<String, Map<String, Long>> values = new HashMap<>();
        counted(figures, areaCode, length, List.of(day))
                .forEach(row -> values.computeIfAbsent(row.code(), code -> new HashMap<>())
                        .put(row.figure(), row.value()));
        return values;
    }

    /** Of the whole area, by day. */
    Map<LocalDate, Long> trend(Figure figure, String areaCode, List<FigureDay> days) {
        Map<LocalDate, Long> values = new HashMap<>();
        counted(List.of(figure), areaCode, Math.max(SHORTEST_KEPT, areaCode.length()), days).stream()
                .filter(row -> row.code().equals(WHOLE))
                .forEach(row -> values.put(row.day(), row.value()));
        return values;
    }

    private List<Counted> counted(List<Figure> figures, String areaCode, int length, List<FigureDay> days) {
        String sql = figures.stream()
                .map(figure -> COUNTED.formatted(figure.code(), aggregate(figure), figure.rows()))
                .collect(joining(" union all ", ASKED, ""));
        Map<String, Object> values = Map.of(
                "days",
                texts(days.stream().map(FigureDay::day).toArray()),
                "since",
                texts(days.stream().map(FigureDay::since).toArray()),
                "batches",
                texts(days.stream().map(FigureDay::batch).toArray()),
                "code",
                areaCode,
                "end",
                areaCode + ':',
                "length",
                length);
        return jdbc.list(
                sql,
                values,
                row -> new Counted(
                        row.text("figure"),
                        row.date("day"),
                        row.text("code") == null ? WHOLE : row.text("code"),
                        row.number("value")));
    }

    private static String aggregate(Figure figure) {
        return figure.adding() == Adding.NONE ? "count(distinct q.id)" : "sum(q.value)";
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : value.toString())
                .toList();
    }
}
