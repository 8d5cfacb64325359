package org.zhucun.insight.statistics;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/**
 * Achievement of the targets. The counts of each county by town and target are remembered until they change; every figure
 * of every area is a sum of them, so that areas always add up.
 */
@ApplicationScoped
class TargetStatisticsService {

    private static final int REMEMBERED_QUARTERS = 200;
    private static final int REMEMBERED_COUNTIES = 2_000;

    private record Period(UUID batch, Quarter quarter) {}

    private final TargetQueries queries;
    private final TargetCounting counting;
    private final AreaTrees trees;
    private final BatchQuarters quarters;
    private final Fingerprint fingerprint;
    private final Remembered<Period, List<TargetDefinition>> definitions = new Remembered<>(REMEMBERED_QUARTERS);
    private final Remembered<AsOf, TownCounts> counties = new Remembered<>(REMEMBERED_COUNTIES);

    TargetStatisticsService(
            TargetQueries queries,
            TargetCounting counting,
            AreaTrees trees,
            BatchQuarters quarters,
            Fingerprint fingerprint) {
        this.queries = queries;
        this.counting = counting;
        this.trees = trees;
        this.quarters = quarters;
        this.fingerprint = fingerprint;
    }

    /**
     * The targets of an area that the caller sees, and of those below it; 404 when there is no such area.
     *
     * @param batchId the batch; when null the one in force in the quarter
     * @param quarter the quarter; when null the latest reported on
     */
    TargetStatistics of(Scope scope, UUID batchId, Quarter quarter) {
        OpenQuarter open = quarters.require(batchId, quarter);
        Fingerprint.Targets now = fingerprint.ofTargets();
        AreaTree areas = trees.around(scope, now);
        AreaRef area = areas.get(scope.areaCode());
        Counts counts = new Counts(areas.counties(area), open, now);
        return new TargetStatistics(
                area,
                open.quarter(),
                open.batch(),
                counts.of(area),
                areas.children(area).stream()
                        .map(child -> new AreaTargets(child, counts.of(child)))
                        .toList());
    }

    /** The targets of an area as of every open quarter of a batch; when null of the one in force today. */
    TargetTrend trend(Scope scope, UUID batchId) {
        OpenQuarter latest = quarters.require(batchId, null);
        Fingerprint.Targets now = fingerprint.ofTargets();
        AreaTree areas = trees.around(scope, now);
        AreaRef area = areas.get(scope.areaCode());
        List<String> codes = areas.counties(area);
        return new TargetTrend(
                area,
                latest.batch(),
                quarters.all(latest.batch().id()).stream()
                        .map(open -> new QuarterTargets(open.quarter(), new Counts(codes, open, now).of(area)))
                        .toList());
    }

    /** The counts of some counties as of a quarter. */
    private final class Counts {

        private final List<TargetDefinition> targets;
        private final Collection<TownCounts> counted;

        private Counts(List<String> codes, OpenQuarter open, Fingerprint.Targets now) {
            Period period = new Period(open.batch().id(), open.quarter());
            targets =
                    definitions.get(period, now.ofAll(), asked -> queries.definitions(asked.batch(), asked.quarter()));
            counted = counties.all(AsOf.each(codes, open), county -> now.of(county.area()), this::count)
                    .values();
        }

        /** Several counties are counted at once, with all that lies between them. */
        private Map<AsOf, TownCounts> count(List<AsOf> missing) {
            TownCounts counts = counting.count(AsOf.around(missing), targets);
            return missing.stream().collect(toMap(asOf -> asOf, asOf -> counts.inside(asOf.area())));
        }

        private List<TargetFigures> of(AreaRef area) {
            TargetCount[] sums = new TargetCount[targets.size()];
            Arrays.fill(sums, TargetCount.NONE);
            for (TownCounts county : counted) {
                TargetCount[] counts = county.of(area.code());
                Arrays.setAll(sums, i -> sums[i].plus(counts[i]));
            }
            List<TargetFigures> figures = new ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                figures.add(TargetFigures.of(targets.get(i), sums[i]));
            }
            return figures;
        }
    }
}
