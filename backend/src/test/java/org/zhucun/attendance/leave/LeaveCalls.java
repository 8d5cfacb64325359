package org.zhucun.attendance.leave;

import static org.zhucun.attendance.AbsenceCalls.days;
import static org.zhucun.attendance.AbsenceCalls.step;
import static org.zhucun.support.TestWorld.cadre;

import io.restassured.response.Response;
import java.util.Map;
import org.zhucun.attendance.AbsenceCalls;

/** Leave that tests ask for. */
final class LeaveCalls {

    static final String LEAVES = "/api/v1/leaves";

    private LeaveCalls() {}

    static Map<String, Object> body(String startsOn, String endsOn) {
        return days(startsOn, endsOn, "reason", "PERSONAL", "note", "家事");
    }

    static String asked(String startsOn, String endsOn) {
        return AbsenceCalls.added(LEAVES, body(startsOn, endsOn));
    }

    static String asked(int cadre, String startsOn, String endsOn) {
        Map<String, Object> body = body(startsOn, endsOn);
        body.put("cadreId", cadre(cadre));
        return AbsenceCalls.added(LEAVES, body);
    }

    static Response resume(String account, String leave, String day) {
        return step(account, leave, "resume", Map.of("returnedOn", day));
    }
}
