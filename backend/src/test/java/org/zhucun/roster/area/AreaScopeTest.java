package org.zhucun.roster.area;

import static org.hamcrest.Matchers.contains;
import static org.zhucun.support.Accounts.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;

@ApiTest
class AreaScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return "/api/v1/areas";
    }

    @Override
    protected String one() {
        return path() + "/441481107";
    }

    @Override
    protected List<String> traces() {
        return List.of("441481", "永和镇", "龙田镇");
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("code", "441481001", "name", "兴田街道");
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "永和");
    }

    @Test
    void aCountySeesItselfAndItsTowns() {
        as(OTHER).get(path()).then().body("items.code", contains("441427", "441427103"));
        as(OTHER).get(path() + "/441481/children").then().statusCode(404);
        as(OTHER).get(path() + "/4414").then().statusCode(404);
    }

    @Test
    void whetherAnAreaExistsElsewhereIsNotTold() {
        as(OTHER)
                .contentType("application/json")
                .body(Map.of("code", "441499001", "name", "兴田街道"))
                .post(path())
                .then()
                .statusCode(403);
    }
}
