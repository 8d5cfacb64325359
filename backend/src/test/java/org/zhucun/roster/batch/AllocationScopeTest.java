package org.zhucun.roster.batch;

import java.util.List;
import java.util.Map;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;
import org.zhucun.support.TestWorld;

@ApiTest
class AllocationScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return "/api/v1/batches/" + TestWorld.BATCH + "/allocations";
    }

    @Override
    protected String one() {
        return path() + "/441481";
    }

    @Override
    protected List<String> traces() {
        return List.of("441481", "兴宁市");
    }

    @Override
    protected Map<String, Object> body() {
        return Map.of("areaCode", "441481", "teams", 1, "cadres", 3);
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("teams", 2);
    }
}
