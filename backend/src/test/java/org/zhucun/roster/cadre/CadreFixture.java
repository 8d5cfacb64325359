package org.zhucun.roster.cadre;

import java.util.HashMap;
import java.util.Map;
import org.zhucun.support.TestWorld;

/** A cadre of county 441481 who has never been posted, and the body of a new one. */
final class CadreFixture {

    static final String CADRES = "/api/v1/cadres";
    static final String FREE = "01900000-0000-7000-8000-000000000190";
    static final String FREE_ID_NUMBER = "441481198303030039";
    static final String NEW_ID_NUMBER = "441481198404040025";

    private CadreFixture() {}

    static void register(TestWorld world) {
        world.run("insert into cadre (id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, area_code)"
                + " values ('" + FREE + "', '陈志强', 'czq', 'MALE', '" + FREE_ID_NUMBER + "', '13800000009', '"
                + TestWorld.COUNTY_UNIT + "', 'COUNTY', '441481')");
    }

    static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "刘小红");
        body.put("idNumber", NEW_ID_NUMBER);
        body.put("phone", "13900000001");
        body.put("unitId", TestWorld.COUNTY_UNIT);
        body.put("dispatchLevel", "COUNTY");
        body.put("politicalStatus", "PARTY_MEMBER");
        body.put("partyJoinedOn", "2004-07-01");
        body.put("areaCode", "441481");
        return body;
    }
}
