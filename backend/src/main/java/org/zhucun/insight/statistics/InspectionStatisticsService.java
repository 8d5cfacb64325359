package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhucun.insight.statistics.InspectionQueries.Asked;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.supervision.InspectionKind;

/** Coverage of inspections, presence on post, and progress of the findings. */
@ApplicationScoped
class InspectionStatisticsService {

    private final InspectionQueries queries;
    private final AreaTrees trees;
    private final Fingerprint fingerprint;
    private final BatchService batches;
    private final Today today;

    InspectionStatisticsService(
            InspectionQueries queries, AreaTrees trees, Fingerprint fingerprint, BatchService batches, Today today) {
        this.queries = queries;
        this.trees = trees;
        this.fingerprint = fingerprint;
        this.batches = batches;
        this.today = today;
    }

    /**
     * The figures of an area that the caller sees, and of those below it; 404 when there is no such area.
     *
     * @param first the first day; when null that of the batch in force on the last, or else of its year
     * @param last the last day; when null today
     */
    InspectionStatistics of(Scope scope, LocalDate first, LocalDate last) {
        LocalDate to = last == null ? today.day() : last;
        LocalDate from = first == null ? batches.firstDay(to) : first;
        if (from.isAfter(to)) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("to", "DATE_ORDER", from)), "to");
        }
        AreaTree areas = trees.around(scope, fingerprint.ofTargets());
        AreaRef area = areas.get(scope.areaCode());
        Asked asked = new Asked(area, from, to);
        Map<String, PlaceFigures> places = queries.places(asked);
        Map<String, List<InspectionsOfKind>> inspections = queries.inspections(asked);
        return new InspectionStatistics(
                area,
                from,
                to,
                InspectionFigures.of(sum(inspections.values()), places.get(InspectionQueries.WHOLE)),
                figures(area, inspections, places),
                areas.children(area).stream()
                        .map(child -> new AreaInspections(child, figures(child, inspections, places)))
                        .toList());
    }

    private static InspectionFigures figures(
            AreaRef area, Map<String, List<InspectionsOfKind>> inspections, Map<String, PlaceFigures> places) {
        return InspectionFigures.of(
                sum(List.of(inspections.getOrDefault(area.code(), List.of()))),
                places.getOrDefault(area.code(), PlaceFigures.NONE));
    }

    /** By level and kind, in their order. */
    private static List<InspectionsOfKind> sum(Collection<List<InspectionsOfKind>> parts) {
        Map<Level, Map<InspectionKind, Long>> counts = new EnumMap<>(Level.class);
        parts.stream()
                .flatMap(List::stream)
                .forEach(part -> counts.computeIfAbsent(part.level(), level -> new EnumMap<>(InspectionKind.class))
                        .merge(part.kind(), part.count(), Long::sum));
        return counts.entrySet().stream()
                .flatMap(level -> ofLevel(level.getKey(), level.getValue()))
                .toList();
    }

    private static Stream<InspectionsOfKind> ofLevel(Level level, Map<InspectionKind, Long> counts) {
        return counts.entrySet().stream().map(kind -> new InspectionsOfKind(level, kind.getKey(), kind.getValue()));
    }
}
