package org.zhucun.supervision.inspection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhucun.supervision.inspection.Inspections.PATH;
import static org.zhucun.supervision.inspection.Inspections.body;
import static org.zhucun.supervision.inspection.Inspections.create;
import static org.zhucun.supervision.inspection.Inspections.map;
import static org.zhucun.supervision.inspection.Inspections.post;
import static org.zhucun.supervision.inspection.Inspections.put;
import static org.zhucun.supervision.inspection.Inspections.submitted;
import static org.zhucun.supervision.inspection.Inspections.visit;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Who records an inspection, and what each area sees of it. */
@ApiTest
class InspectionScopeTest {

    private static final String DAY = "2005-03-08";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void thoseWhoInspectRecordInsideTheirArea() {
        for (String account : List.of("viewer", "cadre")) {
            post(account, body(DAY, "王组长")).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        given().contentType(ContentType.JSON)
                .body(body(DAY, "王组长"))
                .post(PATH)
                .then()
                .statusCode(401);
        Map<String, Object> above = body(DAY, "王组长");
        above.put("areaCode", "4414");
        post("county-441481", above).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        for (String account : List.of("admin", "city", "county-441481", "town-441481107")) {
            create(account, body(DAY, account));
        }
    }

    @Test
    void anotherAreaSeesNothingOfIt() {
        String one = submitted("county-441481", DAY, "王组长");
        as("county-441427").get(one).then().statusCode(404);
        String draft = create("inspector", body(DAY, "赵组长"));
        as("county-441481").get(draft).then().statusCode(404);
        as("viewer").get(draft).then().statusCode(404);
        for (String account : List.of("county-441427", "county-441481")) {
            as(account).header("If-Match", "*").delete(draft).then().statusCode(404);
            as(account)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .post(draft + "/submit")
                    .then()
                    .statusCode(404);
        }
        String city = submitted("inspector", DAY, "赵组长");
        as("county-441481").get(city).then().statusCode(200).body("actions", empty());
        put("county-441481", city, body(DAY, "赵组长")).statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void aCountySeesOnlyItsVillagesOfACitysInspection() {
        Map<String, Object> body = body(DAY, "王组长");
        List<Object> visits = new ArrayList<>();
        visits.add(visit(body));
        visits.add(map(
                "villageCode",
                "441427103201",
                "visitedOn",
                DAY,
                "findings",
                List.of(Inspections.finding("2005-04-01"))));
        body.put("visits", visits);
        body.put("submit", true);
        String one = create("inspector", body);
        as("city").get(one).then().body("visits", hasSize(2));
        as("county-441427").get(one).then().body("visits.village.code", contains("441427103201"));
        as("county-441427")
                .get(PATH)
                .then()
                .body("items[0].villages", equalTo(1))
                .body("items[0].checked", equalTo(0))
                .body("items[0].findings", equalTo(1));
    }
}
