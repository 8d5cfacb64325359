package org.zhucun.roster.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.support.TestWorld.cadre;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ScopeContract;
import org.zhucun.support.TestWorld;

@ApiTest
class CadreScopeTest extends ScopeContract {

    @Override
    protected String path() {
        return CadreFixture.CADRES;
    }

    @Override
    protected String one() {
        return path() + "/" + cadre(1);
    }

    @Override
    protected List<String> traces() {
        return List.of("蓝华明", "李建国", "441481198001010016", cadre(4));
    }

    @Override
    protected Map<String, Object> body() {
        Map<String, Object> body = CadreFixture.body();
        body.put("unitId", TestWorld.CITY_UNIT);
        return body;
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("name", "蓝华");
    }

    @Test
    void everyFilterStaysInsideTheArea() {
        for (String query : List.of(
                "asOf=2005-02-01",
                "status=POSTED&asOf=2005-02-01",
                "status=NOT_POSTED",
                "q=市财政局",
                "area=441481",
                "area=44",
                "village=441481107217",
                "sort=village",
                "team=" + TestWorld.team(1))) {
            as(OTHER)
                    .get(path() + "?" + query)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0))
                    .body("page.totalItems", equalTo(0));
        }
    }

    @Test
    void aCadreWhoCameFromAnotherCountyBringsNoPostingOfIt() {
        world.run("insert into posting (cadre_id, village_code, batch_id, role, posted_on) values ('" + cadre(4)
                + "', '441427103201', '" + TestWorld.BATCH + "', 'SOLE', '2005-03-01')");
        world.run("update cadre set area_code = '441427103201' where id = '" + cadre(4) + "'");
        as(OTHER)
                .get(path() + "/" + cadre(4))
                .then()
                .statusCode(200)
                .body("postings.village.code", contains("441427103201"));
        as("county-441481").get(path() + "/" + cadre(4)).then().statusCode(404);
        as("city").get(path() + "/" + cadre(4)).then().body("postings.size()", equalTo(2));
    }

    @Test
    void aTownSeesItsOwnOnly() {
        world.run("update cadre set area_code = '441481' where id = '" + cadre(4) + "'");
        as("town-441481107").get(path() + "/" + cadre(1)).then().statusCode(200);
        as("town-441481107").get(path() + "/" + cadre(4)).then().statusCode(404);
    }
}
