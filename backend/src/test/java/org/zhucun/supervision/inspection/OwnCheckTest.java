package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhucun.attendance.AbsenceCalls.COLLEAGUE;
import static org.zhucun.attendance.AbsenceCalls.OWN;
import static org.zhucun.attendance.AbsenceCalls.post;
import static org.zhucun.supervision.inspection.Inspections.PATH;
import static org.zhucun.supervision.inspection.Inspections.map;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.attendance.AbsenceCalls;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** A cadre sees of an inspection of its village how it was found itself, not how its colleagues were. */
@ApiTest
class OwnCheckTest {

    private static final String DAY = "2005-03-02";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        AbsenceCalls.postOwnCadre(world);
    }

    @Test
    void aColleaguesCheckIsNeitherShownNorCounted() {
        List<Object> checks = List.of(
                map("cadreId", OWN, "result", "PRESENT"),
                map("cadreId", COLLEAGUE, "result", "ABSENT_UNEXPLAINED", "note", "去向不明"));
        String id = post(
                        "city",
                        PATH,
                        map(
                                "kind",
                                "PLANNED",
                                "startsOn",
                                DAY,
                                "endsOn",
                                DAY,
                                "lead",
                                "王组长",
                                "submit",
                                true,
                                "members",
                                List.of(),
                                "visits",
                                List.of(map("villageCode", "441426114204", "visitedOn", DAY, "checks", checks))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("viewer").get(PATH + "/" + id).then().body("visits[0].checks", hasSize(2));
        as("viewer").get(PATH).then().body("items[0].checked", equalTo(2)).body("items[0].absent", equalTo(1));

        as("cadre").get(PATH + "/" + id).then().statusCode(200).body("visits[0].checks.cadre.id", contains(OWN));
        as("cadre").get(PATH).then().body("items[0].checked", equalTo(1)).body("items[0].absent", equalTo(0));
    }
}
