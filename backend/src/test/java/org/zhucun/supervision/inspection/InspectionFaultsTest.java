package org.zhucun.supervision.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhucun.supervision.inspection.Inspections.PATH;
import static org.zhucun.supervision.inspection.Inspections.body;
import static org.zhucun.supervision.inspection.Inspections.create;
import static org.zhucun.supervision.inspection.Inspections.map;
import static org.zhucun.supervision.inspection.Inspections.part;
import static org.zhucun.supervision.inspection.Inspections.post;
import static org.zhucun.supervision.inspection.Inspections.submit;
import static org.zhucun.supervision.inspection.Inspections.visit;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** What keeps an inspection from being stored or submitted, each fault with its place. */
@ApiTest
class InspectionFaultsTest {

    private static final String DAY = "2005-03-08";

    @Inject
    TestWorld world;

    @BeforeEach
    void lay() {
        world.reset();
        world.post();
    }

    @Test
    void everyoneThereIsCheckedBeforeItIsSubmitted() {
        Map<String, Object> body = body(DAY, "王组长");
        part(visit(body), "checks").remove(2);
        String one = create("inspector", body);
        submit("inspector", one)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/visits/0/checks"))
                .body("errors.code", contains("CHECKS_MISSING"))
                .body("errors[0].detail", containsString("王秀英"));
        body.put("submit", true);
        post("inspector", body).then().statusCode(422).body("errors.code", contains("CHECKS_MISSING"));
        body.put("visits", List.of());
        post("inspector", body).then().statusCode(422).body("errors.pointer", contains("/visits"));
        as("inspector").get(PATH).then().body("page.totalItems", equalTo(1));
    }

    @Test
    void everyFaultIsLocated() {
        Map<String, Object> body = body(DAY, "王组长");
        Map<String, Object> visit = visit(body);
        part(visit, "checks").add(map("cadreId", TestWorld.cadre(4), "result", "PRESENT"));
        part(visit, "checks").add(map("cadreId", TestWorld.cadre(1), "result", "PRESENT"));
        part(visit, "answers").add(map("checklist", "五不准", "position", 9, "answer", "YES"));
        part(visit, "answers").add(map("checklist", "五不准", "position", 2, "answer", "NO"));
        part(visit, "findings").add(Inspections.finding("2005-03-07"));
        Map<String, Object> twoOwners = Inspections.finding(DAY);
        twoOwners.putAll(map("ownerAreaCode", "441481", "ownerUnitId", TestWorld.CITY_UNIT));
        part(visit, "findings").add(twoOwners);
        Map<String, Object> farOwner = Inspections.finding(DAY);
        farOwner.put("ownerAreaCode", "441427");
        part(visit, "findings").add(farOwner);
        post("inspector", body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/visits/0/checks/3/cadreId",
                                "/visits/0/checks/4/cadreId",
                                "/visits/0/answers/1/checklist",
                                "/visits/0/answers/2",
                                "/visits/0/findings/1/dueOn",
                                "/visits/0/findings/2/ownerUnitId",
                                "/visits/0/findings/3/ownerAreaCode"))
                .body(
                        "errors.code",
                        contains(
                                "NOT_POSTED_HERE",
                                "DUPLICATE",
                                "UNKNOWN_CHECKLIST_ITEM",
                                "DUPLICATE",
                                "DATE_ORDER",
                                "ONE_OWNER",
                                "OWNER_OF_VILLAGE"));
    }

    @Test
    void placesAndDaysAreChecked() {
        Map<String, Object> body = body(DAY, "王组长");
        List<Object> visits = new ArrayList<>();
        visits.add(map("villageCode", "441481107999", "visitedOn", DAY));
        visits.add(map("villageCode", "441481107217", "visitedOn", "2005-03-07"));
        visits.add(map("villageCode", "441481107217", "visitedOn", "2005-03-11"));
        visits.add(map("villageCode", "441427103201", "visitedOn", "2005-03-09"));
        body.put("visits", visits);
        body.put("areaCode", "441481");
        post("inspector", body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/visits/0/villageCode",
                                "/visits/1/visitedOn",
                                "/visits/2/villageCode",
                                "/visits/2/visitedOn",
                                "/visits/3/villageCode",
                                "/visits/3/visitedOn"))
                .body(
                        "errors.code",
                        contains(
                                "UNKNOWN_VILLAGE",
                                "DATE_ORDER",
                                "DUPLICATE",
                                "NOT_AFTER",
                                "OUTSIDE_INSPECTING_AREA",
                                "NOT_AFTER"));
        post("inspector", map("kind", "PLANNED")).then().statusCode(422);
        body.put("endsOn", "2005-03-01");
        post("inspector", body).then().statusCode(422);
    }
}
