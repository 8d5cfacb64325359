package org.zhucun.roster.village;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;

@ApiTest
class VillageScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return "/api/v1/villages";
    }

    @Override
    protected String one() {
        return path() + "/441481107217";
    }

    @Override
    protected List<String> traces() {
        return List.of("441481107217", "蓝排", "金星");
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("code", "441481107219", "name", "长安村委会");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "蓝排村");
    }

    @Test
    void aFilterDoesNotReachOut() {
        as(OTHER).get(path() + "?area=441481").then().body("page.totalItems", equalTo(0));
        as(OTHER).get(path() + "?area=44").then().body("page.totalItems", equalTo(2));
    }

    @Test
    void aTownKeepsItsOwnVillagesOnly() {
        as("town-441481107").get(path()).then().body("page.totalItems", equalTo(2));
        as("town-441481107").get(path() + "/441481100201").then().statusCode(404);
    }

    @Test
    void whetherATownExistsElsewhereIsNotTold() {
        as(OTHER)
                .contentType("application/json")
                .body(Map.of("code", "441481999219", "name", "长安村委会"))
                .post(path())
                .then()
                .statusCode(403);
    }
}
