package org.zhucun.targets;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.TargetCalls.G2;
import static org.zhucun.targets.TargetCalls.SECOND;
import static org.zhucun.targets.TargetCalls.change;
import static org.zhucun.targets.TargetCalls.patch;
import static org.zhucun.targets.TargetCalls.second;
import static org.zhucun.targets.TargetCalls.tag;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;
import org.zhucun.support.TestWorld;

@ApiTest
class TargetResourceTest extends ListContract {

    private static final String NOWHERE = "01900000-0000-7000-8000-00000000ffff";

    @Inject
    TargetService targets;

    @Override
    protected String path() {
        return "/api/v1/targets";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("code", "weight");
    }

    @Override
    protected String id() {
        return "code";
    }

    @Override
    protected void plantFormula() {
        world.run("update target set name_zh = '" + FORMULA + "' where code = 'G2'");
    }

    @Test
    void theGoalsComeFirstAndBothGoByNumber() {
        String[] codes = {
            "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"
        };
        list("page=1").body("items.code", contains(codes));
        List<TargetSummary> all = targets.all(UUID.fromString(TestWorld.BATCH));
        assertEquals(List.of(codes), all.stream().map(TargetSummary::code).toList());
    }

    @Test
    void aTargetSaysWhatIsReportedAndWhatMustBeReached() {
        list("kind=GOAL")
                .body("page.totalItems", equalTo(8))
                .body("items[0].valueType", equalTo("NUMBER"))
                .body("items[0].unit", equalTo("YUAN"))
                .body("items[0].threshold", equalTo(30000.0f))
                .body("items[0].comparison", equalTo("AT_LEAST"))
                .body("items[0].accumulation", equalTo("LEVEL"))
                .body("items[0].appliesTo", equalTo("POOR"))
                .body("items[0].computedFrom", equalTo("INCOME"))
                .body("items[1].batch.name", equalTo("第一批"))
                .body("items[1].accumulation", equalTo("CUMULATIVE"))
                .body("items[1].appliesTo", equalTo("ALL"))
                .body("items[1].computedFrom", nullValue())
                .body("items[1].revision", equalTo(1))
                .body("items[1].milestones", anEmptyMap());
        list("kind=TASK")
                .body("page.totalItems", equalTo(10))
                .body("items.kind", everyItem(equalTo("TASK")))
                .body("items[6].serves", contains("G6", "G7"));
    }

    @Test
    void theNameIsInTheLanguageAskedForAndBothAreThere() {
        String chinese = "每个村培养3名以上后备干部";
        String english = "Three or more reserve cadres trained in each village";
        Map<String, String> names = Map.of("zh-CN", chinese, "en", english, "fr", chinese, "fr, en;q=0.5", english);
        names.forEach((language, name) -> {
            for (String query : List.of(path() + "?kind=GOAL&format=ndjson", path(), G2)) {
                as("city")
                        .header("Accept-Language", language)
                        .get(query)
                        .then()
                        .statusCode(200)
                        .body(containsString("\"code\":\"G2\""))
                        .body(containsString("\"name\":\"" + name + "\""))
                        .body(containsString("\"nameZh\":\"" + chinese + "\""))
                        .body(containsString("\"nameEn\":\"" + english + "\""));
            }
        });
    }

    @Test
    void anUnknownKindIsRefused() {
        refused("kind=WISH", "INVALID_PARAMETER", "kind");
        refused("batch=first", "INVALID_PARAMETER", "batch");
    }

    @Test
    void eachBatchHasItsOwnAndTheOneInForceTodayIsMeantWithoutASign() {
        patch("city", G2, "*", Map.of("threshold", 4)).then().statusCode(200);
        second(world, "2005-03-11");
        patch("city", G2, "*", Map.of("threshold", 5)).then().statusCode(200);
        as("city").get(G2 + "?batch=" + SECOND).then().body("threshold", equalTo(4.0f));
        patch("city", G2 + "?batch=" + SECOND, "*", Map.of("threshold", 6))
                .then()
                .body("batch.id", equalTo(SECOND));
        list("kind=GOAL").body("items[1].threshold", equalTo(5.0f));
        list("kind=GOAL&batch=" + SECOND).body("items[1].threshold", equalTo(6.0f));
        world.run("update batch set starts_on = '2005-03-10' where id = '" + SECOND + "'");
        as("city").get(G2).then().body("threshold", equalTo(6.0f));
        list("kind=GOAL").body("items[1].threshold", equalTo(6.0f));
    }

    @Test
    void withoutABatchThereIsNone() {
        list("batch=" + NOWHERE).body("items", empty());
        as("city").get(G2 + "?batch=" + NOWHERE).then().statusCode(404);
        patch("city", G2 + "?batch=" + NOWHERE, "*", change()).then().statusCode(404);
        world.run("truncate batch cascade");
        list("page=1").body("items", empty());
        as("city").get(G2).then().statusCode(404);
        patch("city", G2, "*", change()).then().statusCode(404);
    }

    @Test
    void oneTargetIsReadWithItsTag() {
        as("city")
                .get(G2)
                .then()
                .statusCode(200)
                .body("actions", contains("UPDATE"))
                .body("revisions.revision", contains(1))
                .body("revisions[0].changedBy", nullValue());
        as("city").header("If-None-Match", tag()).get(G2).then().statusCode(304);
        for (String reader : List.of("viewer", "inspector", "cadre", "province", "county-441481", "town-441481107")) {
            as(reader).get(G2).then().statusCode(200).body("actions", empty());
        }
    }

    @Test
    void aTargetThatIsNoneIs404() {
        for (String code : List.of("G9", "T11", "g2")) {
            as("city").get(path() + "/" + code).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            patch("city", path() + "/" + code, "*", change()).then().statusCode(404);
        }
    }
}
