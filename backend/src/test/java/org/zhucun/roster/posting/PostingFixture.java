package org.zhucun.roster.posting;

import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import java.util.Map;
import org.zhucun.support.TestWorld;

/** Two cadres of county 441481 who are free to be posted, and what is done with postings as that county. */
final class PostingFixture {

    static final String POSTINGS = "/api/v1/postings";
    static final String FREE = "01900000-0000-7000-8000-000000000190";
    static final String OTHER_FREE = "01900000-0000-7000-8000-000000000191";
    private static final String OFFICE = "county-441481";

    private PostingFixture() {}

    static void register(TestWorld world) {
        for (String[] person :
                new String[][] {{FREE, "陈志强", "441481198303030039"}, {OTHER_FREE, "刘小红", "441481198404040025"}}) {
            world.run(
                    "insert into cadre (id, name, pinyin, gender, id_number, unit_id, dispatch_level, area_code) values"
                            + " ('" + person[0] + "', '" + person[1] + "', 'x', 'MALE', '" + person[2] + "', '"
                            + TestWorld.COUNTY_UNIT + "', 'COUNTY', '441481')");
        }
    }

    static Map<String, Object> body(String cadre, String village, String role, String postedOn) {
        return Map.of("cadreId", cadre, "villageCode", village, "role", role, "postedOn", postedOn);
    }

    static Response post(String cadre, String village, String role, String postedOn) {
        return post(body(cadre, village, role, postedOn));
    }

    static Response post(Map<String, Object> body) {
        return as(OFFICE).contentType("application/json").body(body).post(POSTINGS);
    }

    static Response patch(String posting, Map<String, Object> change) {
        return as(OFFICE)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(change)
                .patch(POSTINGS + "/" + posting);
    }

    static Response end(String posting, String day) {
        return end(posting, day, "*");
    }

    static Response end(String posting, String day, String ifMatch) {
        return as(OFFICE)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", ifMatch)
                .body(Map.of("endedOn", day, "endReason", "ROTATION", "note", "回原单位"))
                .post(POSTINGS + "/" + posting + "/end");
    }

    static String tag(String path) {
        return as(OFFICE).get(path).header("ETag");
    }
}
