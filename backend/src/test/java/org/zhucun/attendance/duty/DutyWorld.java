package org.zhucun.attendance.duty;

import static org.zhucun.support.TestWorld.BATCH;
import static org.zhucun.support.TestWorld.OTHER_COUNTY_UNIT;
import static org.zhucun.support.TestWorld.cadre;

import org.zhucun.support.TestWorld;

/** Beside the four posted in 441481107, one in 441427103 since 21 February; absences of February on record. */
public final class DutyWorld {

    /** The cadre of the other county. */
    public static final String OTHER = "01900000-0000-7000-8000-000000000190";

    private DutyWorld() {}

    public static void lay(TestWorld world) {
        world.post();
        world.run(
                "insert into cadre (id, name, pinyin, gender, id_number, unit_id, dispatch_level, area_code) values ('"
                        + OTHER + "', '陈志强', 'czq', 'MALE', '441427197001010011', '" + OTHER_COUNTY_UNIT
                        + "', 'COUNTY', '441427103201')");
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + OTHER
                + "', '441427103201', '" + BATCH + "', 'SOLE', '2005-02-21')");
        world.run("insert into leave (cadre_id, village_code, starts_on, ends_on, reason, state, by_county) values "
                + "('" + cadre(2) + "', '441481107217', '2005-02-14', '2005-02-16', 'PERSONAL', 'APPROVED', false), "
                + "('" + cadre(2) + "', '441481107217', '2005-02-27', '2005-03-02', 'SICK', 'APPROVED', true), "
                + "('" + cadre(3) + "', '441481107217', '2005-02-01', '2005-02-05', 'SICK', 'REQUESTED', true)");
        world.run("insert into outing (cadre_id, village_code, starts_on, ends_on, kind, place, purpose) values "
                + "('" + cadre(2) + "', '441481107217', '2005-02-16', '2005-02-17', 'MEETING', '县城', '工作例会'), "
                + "('" + cadre(3) + "', '441481107217', '2005-02-21', '2005-02-22', 'TRAINING', '市委党校', '培训')");
    }
}
