package org.zhucun.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhucun.target.AppliesTo;

/** The counts of a county by town and target, as of a quarter. */
final class CountyCounts {

    private final List<TargetDefinition> targets;
    private final SortedMap<String, TargetCount[]> towns = new TreeMap<>();

    CountyCounts(List<TargetDefinition> targets) {
        this.targets = targets;
    }

    void add(TargetQueries.TownVillages villages) {
        for (TargetDefinition target : targets) {
            long applicable = target.appliesTo() == AppliesTo.ALL ? villages.total() : villages.poor();
            add(new TownTarget(villages.town(), target.code(), TargetCount.applicable(applicable)));
        }
    }

    void add(TownTarget more) {
        TargetCount[] counts = towns.computeIfAbsent(more.town(), town -> none());
        for (int i = 0; i < counts.length; i++) {
            if (targets.get(i).code().equals(more.target())) {
                counts[i] = counts[i].plus(more.count());
            }
        }
    }

    /** How many villages, added over the targets, have nothing verified among what is counted yet. */
    long missing() {
        return incomplete().stream()
                .mapToLong(place -> place.count().applicable() - place.count().known())
                .sum();
    }

    /** The towns and targets where {@link #missing} villages are. */
    List<TownTarget> incomplete() {
        List<TownTarget> incomplete = new ArrayList<>();
        towns.forEach((town, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i].known() < counts[i].applicable()) {
                    incomplete.add(new TownTarget(town, targets.get(i).code(), counts[i]));
                }
            }
        });
        return incomplete;
    }

    /** The sums, by target, of the towns inside an area. */
    TargetCount[] of(String areaCode) {
        TargetCount[] sums = none();
        for (TargetCount[] counts : towns.subMap(areaCode, areaCode + ':').values()) {
            Arrays.setAll(sums, i -> sums[i].plus(counts[i]));
        }
        return sums;
    }

    private TargetCount[] none() {
        TargetCount[] none = new TargetCount[targets.size()];
        Arrays.fill(none, TargetCount.NONE);
        return none;
    }
}
