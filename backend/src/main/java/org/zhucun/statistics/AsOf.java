package org.zhucun.statistics;

import java.util.UUID;
import org.zhucun.shared.sql.Where;
import org.zhucun.shared.time.Quarter;

/** What a set of counts is of: the progress in a county, in a batch, as of a quarter. */
record AsOf(String county, UUID batch, Quarter quarter) {

    /** Conditions that hold the progress {@code p} of the county in one quarter. */
    Where progress(Quarter of) {
        return new Where()
                .inside("p.village_code", county)
                .equal("p.batch_id", batch)
                .equal("p.quarter", of.toString());
    }
}
