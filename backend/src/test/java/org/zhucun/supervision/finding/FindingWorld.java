package org.zhucun.supervision.finding;

import static org.zhucun.support.TestWorld.CITY_UNIT;

import org.zhucun.support.TestWorld;

/** Findings of a city's and a town's inspection in every state, and findings of a draft. */
public final class FindingWorld {

    /** By the city in 441481107217, of LEDGER: due on 15 February, so overdue. */
    public static final String OVERDUE = "01900000-0000-7000-8000-000000000501";

    /** By the town itself in 441481107217, of LEDGER again: due on 20 March. */
    public static final String RECURRENT = "01900000-0000-7000-8000-000000000502";

    /** By the city in 441481107217, put right. */
    public static final String RECTIFIED = "01900000-0000-7000-8000-000000000503";

    /** By the city in 441427103201, closed; a unit had to put it right. */
    public static final String CLOSED = "01900000-0000-7000-8000-000000000504";

    /** By the town itself in 441481107217, put right. */
    public static final String TOWN_RECTIFIED = "01900000-0000-7000-8000-000000000505";

    /** A finding of a draft in 441481107217. */
    public static final String DRAFT = "01900000-0000-7000-8000-000000000506";

    public static final String CITY_INSPECTION = "01900000-0000-7000-8000-000000000601";
    public static final String TOWN_INSPECTION = "01900000-0000-7000-8000-000000000602";
    public static final String DRAFT_INSPECTION = "01900000-0000-7000-8000-000000000603";

    private FindingWorld() {}

    public static void lay(TestWorld world) {
        inspection(world, CITY_INSPECTION, "'4414', 'PLANNED', '2005-01-15', '2005-01-16'", true);
        inspection(world, TOWN_INSPECTION, "'441481107', 'UNANNOUNCED', '2005-03-01', '2005-03-01'", true);
        inspection(world, DRAFT_INSPECTION, "'441481', 'PLANNED', '2005-03-05', '2005-03-05'", false);
        visit(world, CITY_INSPECTION, "441481107217", "2005-01-15");
        visit(world, CITY_INSPECTION, "441427103201", "2005-01-16");
        visit(world, TOWN_INSPECTION, "441481107217", "2005-03-01");
        visit(world, DRAFT_INSPECTION, "441481107217", "2005-03-05");
        findings(world);
    }

    private static void findings(TestWorld world) {
        finding(world, OVERDUE, CITY_INSPECTION, "441481107217", "LEDGER', 'MAJOR', '工作日志未记", "2005-02-15", "OPEN");
        finding(
                world,
                RECTIFIED,
                CITY_INSPECTION,
                "441481107217",
                "LIVING', 'CRITICAL', '无固定住处",
                "2005-02-01",
                "RECTIFIED");
        finding(world, CLOSED, CITY_INSPECTION, "441427103201", "FUNDS', 'MINOR', '资金未公示", "2005-02-01", "CLOSED");
        finding(world, RECURRENT, TOWN_INSPECTION, "441481107217", "LEDGER', 'MINOR', '走访记录不全", "2005-03-20", "OPEN");
        finding(
                world,
                TOWN_RECTIFIED,
                TOWN_INSPECTION,
                "441481107217",
                "WORK', 'MINOR', '无年度计划",
                "2005-03-15",
                "RECTIFIED");
        finding(world, DRAFT, DRAFT_INSPECTION, "441481107217", "LEDGER', 'MINOR', '草稿中的问题", "2005-03-30", "OPEN");
        world.run("update finding set owner_area_code = null, owner_unit_id = '" + CITY_UNIT + "' where id = '" + CLOSED
                + "'");
    }

    /** @param values area, kind, first and last day */
    public static void inspection(TestWorld world, String id, String values, boolean submitted) {
        world.run("insert into inspection (id, area_code, kind, starts_on, ends_on, lead, author, state, submitted_at)"
                + " values ('" + id + "', " + values + ", '刘国强', '市驻村办', "
                + (submitted ? "'SUBMITTED', '2005-03-02 09:00+08')" : "'DRAFT', null)"));
    }

    public static void visit(TestWorld world, String inspection, String village, String day) {
        world.run("insert into inspection_visit (inspection_id, village_code, visited_on) values ('" + inspection
                + "', '" + village + "', '" + day + "')");
    }

    /** @param values category, severity and text, without the outer quotes */
    public static void finding(
            TestWorld world, String id, String inspection, String village, String values, String dueOn, String state) {
        boolean open = state.equals("OPEN");
        world.run("insert into finding (id, inspection_id, village_code, position, category, severity, text,"
                + " owner_area_code, found_on, due_on, state, submitted, rectification, rectified_at, closed_at)"
                + " select '" + id + "', v.inspection_id, v.village_code, 1 + (select count(*) from finding f"
                + " where f.inspection_id = v.inspection_id), '" + values
                + "', left(v.village_code, 9), v.visited_on, '"
                + dueOn + "', '" + state + "', i.state = 'SUBMITTED', "
                + (open ? "null, null, " : "'已整改', '2005-02-20 09:00+08', ")
                + (state.equals("CLOSED") ? "'2005-02-25 09:00+08'" : "null")
                + " from inspection_visit v join inspection i on i.id = v.inspection_id where v.inspection_id = '"
                + inspection + "' and v.village_code = '" + village + "'");
    }
}
