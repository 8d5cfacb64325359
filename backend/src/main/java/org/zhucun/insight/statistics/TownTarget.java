package org.zhucun.insight.statistics;

import java.util.function.Function;
import org.zhucun.kernel.sql.Row;

/** A count of one target in one town. */
record TownTarget(String town, String target, TargetCount count) {

    static TownTarget of(Row row, Function<Row, TargetCount> count) {
        return new TownTarget(row.text("town"), row.text("target_code"), count.apply(row));
    }

    /** Counts of the latest verified reports. */
    static TownTarget known(Row row) {
        return of(
                row,
                known -> TargetCount.known(
                        known.number("known"), known.number("met"), known.number("behind"), known.decimal("total")));
    }
}
