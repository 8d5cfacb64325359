package org.zhucun.roster.team;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;

@ApiTest
class TeamScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return "/api/v1/teams";
    }

    @Override
    protected String one() {
        return path() + "/" + team(1);
    }

    @Override
    protected List<String> traces() {
        return List.of("蓝排村", team(1));
    }

    @Override
    protected Map<String, Object> body() {
        return new HashMap<>(Map.of("villageCode", "441481100202", "foundedOn", "2005-02-01"));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("foundedOn", "2005-01-05");
    }

    @Test
    void everyFilterStaysInsideTheArea() {
        for (String query : List.of("asOf=2005-02-01", "area=441481", "area=44", "village=441481107217", "q=市财政局")) {
            as(OTHER).get(path() + "?" + query).then().statusCode(200).body("page.totalItems", equalTo(0));
        }
    }
}
