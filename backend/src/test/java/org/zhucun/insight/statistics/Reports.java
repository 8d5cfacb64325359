package org.zhucun.insight.statistics;

import static org.zhucun.support.TestWorld.BATCH;

import org.zhucun.support.TestWorld;

/** Lays progress for the tests of its statistics. */
final class Reports {

    private Reports() {}

    /** Reports of the goal G2, 3 of whatever makes it met, in every state and in the quarter before. */
    static void layG2(TestWorld world) {
        goal(world, "441481107217", "2004-Q4", 1, "VERIFIED");
        goal(world, "441481107217", "2005-Q1", 3, "VERIFIED");
        goal(world, "441481107218", "2004-Q4", 2, "VERIFIED");
        goal(world, "441481107218", "2005-Q1", 3, "RETURNED");
        goal(world, "441481100201", "2005-Q1", 0, "VERIFIED");
        goal(world, "441481100202", "2005-Q1", 5, "DRAFT");
        goal(world, "441427103201", "2004-Q4", 3, "VERIFIED");
        goal(world, "441427103202", "2005-Q1", 3, "REPORTED");
    }

    static void goal(TestWorld world, String village, String quarter, int value, String state) {
        report(world, village, "G2", quarter, value + ", null, null", state);
    }

    /** @param reached SQL of value, found and status */
    static void report(TestWorld world, String village, String target, String quarter, String reached, String state) {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, found, status, state)"
                + " values ('" + BATCH + "', '" + village + "', '" + target + "', '" + quarter + "', " + reached
                + ", '" + state + "')");
    }

    /** All that a village reports of 2005-Q1. */
    static void quarter(TestWorld world, String village, String state, String reportedAt) {
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, state, reported_at)"
                + " select batch_id, '" + village + "', code, '2005-Q1', 1, '" + state + "', '" + reportedAt
                + "' from target where computed_from is null");
    }

    /** Changes one of the reports of {@link #quarter}. */
    static void change(TestWorld world, String village, String target, String change) {
        world.run("update progress set " + change + " where village_code = '" + village + "' and target_code = '"
                + target + "' and quarter = '2005-Q1'");
    }
}
