package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What an office is told of villages, cadres and units outside its area while it records an inspection. */
@ApiTest
class InspectionOutsideAreaTest {

    private static final String OTHER = "county-441427";

    @Inject
    TestWorld world;

    @BeforeEach
    void reset() {
        world.reset();
        world.post();
    }

    @Test
    void whoIsPostedInAVillageOutsideIsNotNamed() {
        Map<String, Object> body = Inspections.body("2005-03-01", "检查组");
        body.put("submit", true);
        Inspections.visit(body).put("checks", new ArrayList<>());
        Inspections.post(OTHER, body).then().statusCode(422).body("errors.code", contains("OUTSIDE_INSPECTING_AREA"));
    }

    @Test
    void aVillageOutsideIsNotToldFromOneThatDoesNotExist() {
        Map<String, Object> body = Inspections.body("2005-03-01", "检查组");
        Inspections.visit(body).put("villageCode", "441481107999");
        Inspections.visit(body).put("checks", new ArrayList<>());
        Inspections.post(OTHER, body).then().statusCode(422).body("errors.code", contains("OUTSIDE_INSPECTING_AREA"));
    }

    @Test
    void aUnitOfAnotherAreaPutsNothingRight() {
        Map<String, Object> body = Inspections.body("2005-03-01", "检查组");
        Map<String, Object> finding = Inspections.finding("2005-03-20");
        finding.put("ownerUnitId", TestWorld.OTHER_COUNTY_UNIT);
        Inspections.visit(body).put("findings", List.of(finding));
        Inspections.post("county-441481", body).then().statusCode(422).body("errors.code", contains("UNKNOWN_UNIT"));
    }

    @Test
    void theUnitOfACadreWhoIsPostedThereDoesWhereverItIs() {
        world.run("update cadre set unit_id = '" + TestWorld.OTHER_COUNTY_UNIT + "' where id = '" + TestWorld.cadre(2)
                + "'");
        Map<String, Object> body = Inspections.body("2005-03-01", "检查组");
        Map<String, Object> finding = Inspections.finding("2005-03-20");
        finding.put("ownerUnitId", TestWorld.OTHER_COUNTY_UNIT);
        Inspections.visit(body).put("findings", List.of(finding));
        Inspections.post("county-441481", body).then().statusCode(201).body("visits[0].findings", hasSize(1));
    }
}
