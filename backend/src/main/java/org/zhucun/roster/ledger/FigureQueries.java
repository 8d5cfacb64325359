package org.zhucun.roster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.RowReader;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.batch.BatchService;

/** Adds up what a ledger counts, by area, in one statement. */
@ApplicationScoped
public class FigureQueries {

    /**
     * Codes are cut to the length of those below the area asked for, so what its own office keeps stands beside them.
     * The first row is of the whole; areas that count nothing have one too.
     */
    private static final String SUMS = """
            with counted as (
                select coalesce(l.code, '') as code, %s
                from (select left(area_code, :length) as code, r.* from (%s) r
                      where area_code >= :code and area_code < :end) l
                group by rollup (l.code)),
            asked as (
                select '' as code, '' as name union all
                select code, name from area where code = :code or parent_code = :code)
            select a.code as area_code, a.name as area_name, %s
            from asked a left join counted c using (code)
            order by a.code
            """;

    private record Asked(Class<?> type, String code, LocalDate from, LocalDate to) {}

    private static final int REMEMBERED = 2_000;

    private final Remembered<Asked, Figures<?>> remembered = new Remembered<>(REMEMBERED);
    private final FigureSums sums;
    private final Jdbc jdbc;
    private final AreaService areas;
    private final BatchService batches;
    private final Caller caller;
    private final Today today;

    FigureQueries(FigureSums sums, Jdbc jdbc, AreaService areas, BatchService batches, Caller caller, Today today) {
        this.sums = sums;
        this.jdbc = jdbc;
        this.areas = areas;
        this.batches = batches;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The figures of an area that the caller sees; 404 for another.
     *
     * @param type the figures: each is the sum of the column of its name
     * @param rows SQL of the rows with their {@code area_code}, or that of their village under this name, from the day
     *     {@code :from} to {@code :to}
     */
    public <F extends Record> Figures<F> of(Class<F> type, String rows, FiguresFilter filter) {
        return computed(type, rows, asked(type, filter));
    }

    /** The same of sums that the database keeps, each under {@code <ledger>.<member>}. */
    public <F extends Record> Figures<F> ofSums(Class<F> type, String ledger, FiguresFilter filter) {
        Figures<?> figures = remembered.get(
                asked(type, filter),
                sums.state().all(),
                asked -> computed(type, FigureSums.rows(ledger, RowReader.of(type)), asked));
        @SuppressWarnings("unchecked") // the type is part of what is asked
        Figures<F> ofType = (Figures<F>) figures;
        return ofType;
    }

    private Asked asked(Class<?> type, FiguresFilter filter) {
        String code = caller.scope().narrowedTo(filter.area).areaCode();
        LocalDate to = filter.to == null ? today.day() : filter.to;
        LocalDate from = filter.from == null ? batches.firstDay(to) : filter.from;
        if (from.isAfter(to)) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("to", "DATE_ORDER", from)), "to");
        }
        return new Asked(type, code, from, to);
    }

    private <F extends Record> Figures<F> computed(Class<F> type, String rows, Asked asked) {
        String code = asked.code();
        AreaRef area = areas.find(code).orElseThrow(() -> ApiException.notFound(code));
        RowReader<F> reader = RowReader.of(type);
        NamedSql sql = NamedSql.of(
                SUMS.formatted(
                        each(reader, "sum(l.%1$s)::bigint as %1$s"), rows, each(reader, "coalesce(c.%1$s, 0) as %1$s")),
                Map.of(
                        "code",
                        code,
                        "end",
                        code + ':',
                        "length",
                        area.level().lengthBelow(),
                        "from",
                        asked.from(),
                        "to",
                        asked.to()));
        List<AreaFigures<F>> found = jdbc.list(sql.sql(), sql.params(), row -> figures(reader, row));
        return new Figures<>(
                area,
                asked.from(),
                asked.to(),
                found.get(0).figures(),
                found.get(1).figures(),
                found.subList(2, found.size()));
    }

    private static String each(RowReader<?> reader, String sql) {
        return reader.columns().stream()
                .map(member -> sql.formatted(RowReader.column(member)))
                .collect(Collectors.joining(", "));
    }

    private static <F> AreaFigures<F> figures(RowReader<F> reader, Row row) {
        AreaRef area = row.text("area_code").isEmpty() ? null : AreaRef.of(row, "area");
        return new AreaFigures<>(area, reader.read(row, Map.of()));
    }
}
