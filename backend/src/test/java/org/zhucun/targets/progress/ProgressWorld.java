package org.zhucun.targets.progress;

import static org.zhucun.support.TestWorld.BATCH;

import org.zhucun.support.TestWorld;

/** A report in every state, of 2005-Q1 in the town 441481107, beside what is computed from the small world's incomes. */
final class ProgressWorld {

    /** G2 of 441481107217: 1 of 3, after a verified 0 at the baseline. */
    static final String DRAFT = "01900000-0000-7000-8000-000000000401";

    /** G3 of 441481107217: 1 of 3. */
    static final String REPORTED = "01900000-0000-7000-8000-000000000402";

    /** G6 of 441481107217: 3, more than the 1 that is asked. */
    static final String VERIFIED = "01900000-0000-7000-8000-000000000403";

    /** T1 of 441481107218: under way. */
    static final String RETURNED = "01900000-0000-7000-8000-000000000404";

    private ProgressWorld() {}

    static void lay(TestWorld world) {
        report(world, "01900000-0000-7000-8000-000000000400", "441481107217', 'G2', '2004-Q4', 0, null, 'VERIFIED");
        report(world, DRAFT, "441481107217', 'G2', '2005-Q1', 1, null, 'DRAFT");
        report(world, REPORTED, "441481107217', 'G3', '2005-Q1', 1, null, 'REPORTED");
        report(world, VERIFIED, "441481107217', 'G6', '2005-Q1', 3, null, 'VERIFIED");
        report(world, RETURNED, "441481107218', 'T1', '2005-Q1', null, 'UNDER_WAY', 'RETURNED");
    }

    /** @param values village, target, quarter, value, status and state, without the outer quotes */
    static void report(TestWorld world, String id, String values) {
        String reported = values.endsWith("DRAFT") ? "null" : "'2005-03-05 09:00+08'";
        world.run(
                "insert into progress (id, batch_id, village_code, target_code, quarter, value, status, state, reported_at)"
                        + " values ('" + id + "', '" + BATCH + "', '" + values + "', " + reported + ")");
    }
}
