package org.zhucun.liaison;

import org.zhucun.support.TestWorld;

/**
 * A leader of the city who keeps contact with the county 441481 and a leader of that county with its town 441481107, both
 * since 10 January 2005, and two visits of the latter.
 */
final class LiaisonWorld {

    static final String CITY_LEADER = "01900000-0000-7000-8000-000000005010";
    static final String COUNTY_LEADER = "01900000-0000-7000-8000-000000005020";
    static final String OTHER_COUNTY_LEADER = "01900000-0000-7000-8000-000000005030";
    static final String OF_COUNTY = "01900000-0000-7000-8000-000000005110";
    static final String OF_TOWN = "01900000-0000-7000-8000-000000005120";
    static final String VISIT = "01900000-0000-7000-8000-000000005210";
    static final String STAY = "01900000-0000-7000-8000-000000005220";

    private LiaisonWorld() {}

    static void lay(TestWorld world) {
        world.run("insert into liaison_leader (id, area_code, name, post, leader_class) values ('" + CITY_LEADER
                + "', '4414', '李嘉', '市委副书记', 'CITY_LEADER'), ('" + COUNTY_LEADER
                + "', '441481', '陈志强', '兴宁市委常委', 'COUNTY_LEADER'), ('" + OTHER_COUNTY_LEADER
                + "', '441427', '丘永平', '蕉岭县委常委', 'COUNTY_LEADER')");
        world.run("insert into liaison (id, area_code, leader_id, starts_on) values ('" + OF_COUNTY
                + "', '441481', '" + CITY_LEADER + "', '2005-01-10'), ('" + OF_TOWN + "', '441481107', '"
                + COUNTY_LEADER + "', '2005-01-10')");
        world.run("insert into liaison_visit (id, liaison_id, area_code, visited_on, kind, persons, person_times, seen)"
                + " values ('" + VISIT + "', '" + OF_TOWN + "', '441481107', '2005-01-18', 'VISIT', 1, 1, '走访贫困户'), ('"
                + STAY + "', '" + OF_TOWN + "', '441481107', '2005-02-21', 'STAY', 2, 3, null)");
    }
}
