package org.zhucun.insight.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.ledger.FigureSums;

/** One figure over a time, remembered until what it counts has changed. */
@ApplicationScoped
class TrendService {

    private static final int REMEMBERED = 500;
    private static final int MOST_POINTS = 200;

    private record Key(Figure figure, String areaCode, List<LocalDate> days) {}

    private final Remembered<Key, Map<LocalDate, Long>> remembered = new Remembered<>(REMEMBERED);
    private final FigureCounts counts;
    private final FigureSums sums;
    private final AreaService areas;
    private final BatchService batches;

    TrendService(FigureCounts counts, FigureSums sums, AreaService areas, BatchService batches) {
        this.counts = counts;
        this.sums = sums;
        this.areas = areas;
        this.batches = batches;
    }

    /**
     * @param first the first day; when null that of the batch in force on the last, or else of its year
     * @return the figure as {@link OverviewService} has it on each day; 404 when there is no such figure or area
     */
    FigureTrend of(Scope scope, String code, LocalDate first, LocalDate to, TrendStep step) {
        if (code == null) {
            throw fault("figure", "REQUIRED");
        }
        Figure figure = FigureCatalogue.find(code).orElseThrow(() -> ApiException.notFound(code));
        AreaRef area = areas.find(scope.areaCode()).orElseThrow(() -> ApiException.notFound(scope.areaCode()));
        LocalDate from = first == null ? batches.firstDay(to) : first;
        if (from.isAfter(to)) {
            throw fault("to", "DATE_ORDER", from);
        }
        List<LocalDate> days = step.days(from, to).limit(MOST_POINTS + 1L).toList();
        if (days.size() > MOST_POINTS) {
            throw fault("to", "TOO_MANY_POINTS", MOST_POINTS);
        }
        Map<LocalDate, Long> values = remembered.get(
                new Key(figure, area.code(), days), figure.source().stateOf(sums.state()), this::computed);
        Long none = figure.isCountedFor(area.level()) ? 0L : null;
        return new FigureTrend(
                area,
                figure.told(Messages.locale()),
                from,
                to,
                step,
                days.stream()
                        .map(day -> new TrendPoint(day, values.getOrDefault(day, none)))
                        .toList());
    }

    private Map<LocalDate, Long> computed(Key asked) {
        if (!asked.figure().isCountedFor(Level.ofCode(asked.areaCode()))) {
            return Map.of();
        }
        return counts.trend(
                asked.figure(),
                asked.areaCode(),
                asked.days().stream().map(counts::on).toList());
    }

    private static ApiException fault(String parameter, String code, Object... arguments) {
        return new ApiException(
                ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter(parameter, code, arguments)), parameter);
    }
}
