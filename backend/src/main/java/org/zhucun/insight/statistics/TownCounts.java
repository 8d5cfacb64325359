package org.zhucun.insight.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhucun.targets.AppliesTo;

/** The counts of an area by town and target, as of a quarter. */
final class TownCounts {

    private final List<TargetDefinition> targets;
    private final SortedMap<String, TargetCount[]> towns = new TreeMap<>();

    TownCounts(List<TargetDefinition> targets) {
        this.targets = targets;
    }

    /** The counts of the towns inside an area. */
    TownCounts inside(String areaCode) {
        TownCounts inside = new TownCounts(targets);
        inside.towns.putAll(towns.subMap(areaCode, areaCode + ':'));
        return inside;
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

    /** The share of villages and targets of which nothing verified is counted yet. */
    double missing() {
        TargetCount all = towns.values().stream().flatMap(Arrays::stream).reduce(TargetCount.NONE, TargetCount::plus);
        return all.applicable() == 0 ? 0 : 1 - (double) all.known() / all.applicable();
    }

    /** The towns and targets with villages of which nothing verified is counted yet. */
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
