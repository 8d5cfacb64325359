package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/**
 * Counts the targets of an area as of a quarter. Of a village and target the latest verified report counts. Most often
 * that is the quarter's own: all of those are read in one run. While many are missing, the quarters before are read in
 * the same way, the latest first; what few are still missing then are looked up one by one.
 */
@ApplicationScoped
class TargetCounting {

    /** Looking up this share of all takes as long as reading a quarter. */
    private static final double MANY = 0.1;

    private final TargetQueries queries;
    private final BatchQuarters quarters;

    TargetCounting(TargetQueries queries, BatchQuarters quarters) {
        this.queries = queries;
        this.quarters = quarters;
    }

    TownCounts count(AsOf asOf, List<TargetDefinition> targets) {
        TownCounts counts = new TownCounts(targets);
        queries.villages(asOf).forEach(counts::add);
        queries.reported(asOf).forEach(counts::add);
        for (TownTarget own : queries.verified(asOf, asOf.quarter())) {
            counts.add(own);
            counts.add(new TownTarget(
                    own.town(), own.target(), TargetCount.verified(own.count().known())));
        }
        addEarlier(asOf, counts);
        return counts;
    }

    private void addEarlier(AsOf asOf, TownCounts counts) {
        if (counts.incomplete().isEmpty()) {
            return;
        }
        Iterator<Quarter> earlier = quarters.all(asOf.batch()).stream()
                .map(OpenQuarter::quarter)
                .filter(quarter -> quarter.compareTo(asOf.quarter()) < 0)
                .sorted(Comparator.reverseOrder())
                .iterator();
        Quarter read = asOf.quarter();
        while (earlier.hasNext() && counts.missing() > MANY) {
            read = earlier.next();
            queries.verified(asOf, read).forEach(counts::add);
        }
        List<TownTarget> incomplete = counts.incomplete();
        if (earlier.hasNext() && !incomplete.isEmpty()) {
            queries.latestBefore(asOf, read, incomplete).forEach(counts::add);
        }
    }
}
