package org.zhucun.insight.statistics;

import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;
import org.zhucun.targets.quarter.OpenQuarter;

/** The key of a set of counts: the progress inside an area, in a batch, as of a quarter. */
record AsOf(String area, UUID batch, Quarter quarter) {

    static List<AsOf> each(List<String> areas, OpenQuarter open) {
        return areas.stream()
                .map(area -> new AsOf(area, open.batch().id(), open.quarter()))
                .toList();
    }

    /** The smallest area that holds all of some counties, as of their quarter. */
    static AsOf around(List<AsOf> counties) {
        AsOf first = counties.get(0);
        for (Level level : List.of(Level.COUNTY, Level.CITY)) {
            String code = level.codeOf(first.area());
            if (counties.stream().allMatch(county -> county.area().startsWith(code))) {
                return new AsOf(code, first.batch(), first.quarter());
            }
        }
        return new AsOf(Level.PROVINCE.codeOf(first.area()), first.batch(), first.quarter());
    }

    /** Counted for all who may see a part of the area, and shown to each by its own. */
    Scope scope() {
        return Scope.forAllCallers(area);
    }

    /** Conditions that hold the progress {@code p} of the area in one quarter. */
    Where progress(Quarter of) {
        return new Where()
                .inside("p.village_code", scope())
                .equal("p.batch_id", batch)
                .equal("p.quarter", of.toString());
    }
}
