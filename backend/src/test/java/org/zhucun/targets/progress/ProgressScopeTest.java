package org.zhucun.targets.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;

@ApiTest
class ProgressScopeTest extends ScopeContract {

    @Override
    protected void prepare() {
        ProgressWorld.lay(world);
    }

    @Override
    protected String path() {
        return "/api/v1/progress";
    }

    @Override
    protected String one() {
        return path() + "/" + ProgressWorld.DRAFT;
    }

    @Override
    protected List<String> traces() {
        return List.of("蓝排村", ProgressWorld.DRAFT);
    }

    @Override
    protected Map<String, Object> body() {
        return new HashMap<>(
                Map.of("villageCode", "441481107218", "targetCode", "G6", "quarter", "2005-Q1", "value", 2));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("value", 2);
    }

    @Test
    void everyFilterStaysInsideTheArea() {
        for (String query : List.of(
                "quarter=2005-Q1&area=441481", "area=441481107", "village=441481107217", "met=true&area=441481")) {
            as(OTHER).get(path() + "?" + query).then().statusCode(200).body("page.totalItems", equalTo(0));
        }
    }
}
