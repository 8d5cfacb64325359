package org.zhucun.report.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;

/** Sets two reports of an area side by side. */
@ApplicationScoped
class ReportComparisons {

    private static final Comparator<Report> IN_TIME =
            Comparator.comparing(Report::asOf).thenComparing(Report::createdAt).thenComparing(Report::id);

    private final ReportSight sight;
    private final ReportStore store;

    ReportComparisons(ReportSight sight, ReportStore store) {
        this.sight = sight;
        this.store = store;
    }

    /** 404 when one is not seen, or when the other is of another area. */
    @Transactional
    ReportComparison of(UUID id, UUID otherId) {
        Report one = sight.visible(id);
        Report other = sight.visible(otherId);
        if (!one.area().code().equals(other.area().code())) {
            throw ApiException.notFound(otherId);
        }
        List<Report> both = Stream.of(one, other).sorted(IN_TIME).toList();
        Map<String, ReportFigure> before = figures(both.get(0));
        Map<String, ReportFigure> after = figures(both.get(1));
        Map<String, ReportFigure> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return new ReportComparison(
                sight.summary(both.get(0)),
                sight.summary(both.get(1)),
                all.values().stream()
                        .map(figure -> change(figure, value(before, figure), value(after, figure)))
                        .toList());
    }

    private Map<String, ReportFigure> figures(Report report) {
        return store.figures(report.id()).stream()
                .collect(toMap(ReportFigure::code, figure -> figure, (one, two) -> one, LinkedHashMap::new));
    }

    private static Long value(Map<String, ReportFigure> figures, ReportFigure figure) {
        return figures.containsKey(figure.code()) ? figures.get(figure.code()).value() : null;
    }

    private static FigureChange change(ReportFigure figure, Long before, Long after) {
        return new FigureChange(
                figure.code(),
                figure.label(),
                figure.unit(),
                before,
                after,
                before == null || after == null ? null : Long.valueOf(after - before));
    }
}
