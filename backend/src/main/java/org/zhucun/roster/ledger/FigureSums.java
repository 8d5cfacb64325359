package org.zhucun.roster.ledger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.RowReader;

/**
 * The sums that the database keeps of ledgers, by area and day (migration keep_sums_of_ledgers). To read them costs the
 * same however many records there are.
 */
@ApplicationScoped
public class FigureSums {

    /**
     * What the data stand at: two equal states have seen the same.
     *
     * @param sums of all that is told to the sums
     * @param roster of areas, villages, batches, cadres, teams and postings
     */
    public record State(String sums, String roster) {

        String all() {
            return sums + "-" + roster;
        }
    }

    /** What is of each table of sums; the figures are names in the code. */
    private static final String OF_TABLE =
            "select area_code, figure, value from %s where depth = :length and figure in (%s)"
                    + " and area_code >= :code and area_code < :end and day between :from and :to";

    private static final String OF_FIGURE = "select area_code, day, value from %s where depth = :length"
            + " and figure = '%s' and area_code >= :code and area_code < :end";

    private static final String STATE = "select (select last_value from figure_fold) || '-'"
            + " || (select count(*) || '-' || coalesce(sum(id), 0) from figure_change) as sums,"
            + " (select count(*) || '-' || coalesce(sum(xid::text::numeric), 0) from roster_change) as roster";

    private final Jdbc jdbc;

    FigureSums(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * SQL of rows with their {@code area_code} and, for each member of the figures, the sum that is kept under
     * {@code <ledger>.<member>}.
     */
    static String rows(String ledger, RowReader<?> figures) {
        String names = figures.columns().stream()
                .map(member -> "'" + ledger + "." + member + "'")
                .collect(Collectors.joining(", "));
        String sums = figures.columns().stream()
                .map(member -> "coalesce(sum(value) filter (where figure = '%s.%s'), 0) as %s"
                        .formatted(ledger, member, RowReader.column(member)))
                .collect(Collectors.joining(", "));
        return "select area_code, " + sums + " from (" + OF_TABLE.formatted("figure_day", names) + " union all "
                + OF_TABLE.formatted("figure_change", names) + ") f group by area_code";
    }

    /**
     * SQL of the sums of one figure by {@code area_code} and {@code day}, as {@code value}: of the codes from
     * {@code :code} to before {@code :end}, cut to {@code :length}, which is that of a city, a county or a town.
     */
    public static String rows(String figure) {
        return "(" + OF_FIGURE.formatted("figure_day", figure) + " union all "
                + OF_FIGURE.formatted("figure_change", figure) + ")";
    }

    public State state() {
        return jdbc.one(STATE, List.of(), row -> new State(row.text("sums"), row.text("roster")))
                .orElseThrow();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        jdbc.number("select 1 from (select fold_figures()) f", List.of());
    }
}
