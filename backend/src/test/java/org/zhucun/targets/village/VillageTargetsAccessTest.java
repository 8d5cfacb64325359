package org.zhucun.targets.village;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;
import static org.zhucun.targets.village.VillageTargetsFixture.OTHER;
import static org.zhucun.targets.village.VillageTargetsFixture.POOR;
import static org.zhucun.targets.village.VillageTargetsFixture.SECOND;
import static org.zhucun.targets.village.VillageTargetsFixture.of;
import static org.zhucun.targets.village.VillageTargetsFixture.path;
import static org.zhucun.targets.village.VillageTargetsFixture.report;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Statements;
import org.zhucun.support.TestWorld;

/** Who reads the targets of a village, of which quarter, and at what cost. */
@ApiTest
class VillageTargetsAccessTest {

    @Inject
    TestWorld world;

    @Inject
    Statements statements;

    @BeforeEach
    void lay() {
        world.reset();
        world.run("update batch set ends_on = '2005-12-31'");
        world.run("select open_quarters('2005-06-30')");
    }

    @Test
    void withoutAQuarterItIsTheLatestThatAnybodyHasReportedOnOrElseTheLatest() {
        of(POOR, "").body("quarter", equalTo("2005-Q2"));
        report(world, "G2", "2005-Q1", "DRAFT", "value", "1");
        of(OTHER, "").body("quarter", equalTo("2005-Q1"));
    }

    @Test
    void aQuarterThatIsNotOpenIsRefused() {
        for (String query : List.of("quarter=2005-Q3", "quarter=2004-Q3", "quarter=2005", "quarter=2005-Q2&batch=x")) {
            as("city")
                    .get(path(POOR) + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_PARAMETER"));
        }
        as("city")
                .get(path(POOR) + "?quarter=2005-Q3")
                .then()
                .body("errors.parameter", contains("quarter"))
                .body("errors.code", contains("QUARTER_NOT_OPEN"));
        as("city").get(path(POOR) + "?batch=" + POOR).then().statusCode(400);
        as("city").get(path(POOR) + "?batch=" + SECOND).then().statusCode(400);
        as("city").get(path(POOR) + "?colour=red").then().statusCode(400).body("errors.parameter", hasItem("colour"));
    }

    @Test
    void beforeThereIsABatchThereAreNone() {
        world.run("truncate batch cascade");
        of(POOR, "")
                .body("village.code", equalTo(POOR))
                .body("batch", nullValue())
                .body("quarter", nullValue())
                .body("targets", empty());
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        as("city")
                .header("Accept-Language", "en")
                .get(path(POOR))
                .then()
                .body("targets[5].name", equalTo("People trained in practical skills"));
    }

    @Test
    void whoeverReadsTheVillageReadsItsTargets() {
        for (String account : List.of("admin", "province", "city", "county-441481", "inspector", "viewer")) {
            as(account).get(path(POOR)).then().statusCode(200);
        }
        as("town-441481107").get(path(POOR)).then().statusCode(200);
        as("cadre").get(path(cadresOwn())).then().statusCode(200).body("village.name", equalTo("官仁村委会"));
        given().get(path(POOR)).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aVillageOfAnotherAreaIs404LikeOneThatIsAbsent() {
        as("county-441427").get(path(POOR)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("town-441481107").get(path("441481100201")).then().statusCode(404);
        as("cadre").get(path(OTHER)).then().statusCode(404);
        for (String absent : List.of("441481107999", "441481107", "4414", "x")) {
            as("city").get(path(absent)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void anUnchangedAnswerIs304() {
        report(world, "G2", "2005-Q1", "REPORTED", "value", "1");
        String tag = of(POOR, "").extract().header("ETag");
        as("city").header("If-None-Match", tag).get(path(POOR)).then().statusCode(304);
        world.run("update progress set value = 2 where target_code = 'G2'");
        as("city").header("If-None-Match", tag).get(path(POOR)).then().statusCode(200);
    }

    @Test
    void aLongHistoryTakesNoMoreStatements() {
        long few = fewest();
        world.run("insert into progress (batch_id, village_code, target_code, quarter, value, state)"
                + " select t.batch_id, '" + POOR + "', t.code, q.quarter, 1, 'VERIFIED' from target t"
                + " join batch_quarter q on q.batch_id = t.batch_id where t.computed_from is null");
        of(POOR, "quarter=2005-Q2").body("targets.history.collect { it.size() }", everyItem(equalTo(3)));
        assertEquals(few, fewest());
    }

    /** The fewest statements of several reads: now and then one also reads the caller's account. */
    private long fewest() {
        return LongStream.range(0, 4)
                .map(n -> statements.during(() -> of(POOR, "quarter=2005-Q2")))
                .min()
                .orElseThrow();
    }

    /** The village of the account cadre, which the small world has not got. */
    private String cadresOwn() {
        world.run("insert into area (code, name) values ('441426', '平远县'), ('441426114', '长田镇')"
                + " on conflict do nothing");
        world.run("insert into village (code, name) values ('441426114204', '官仁村委会') on conflict do nothing");
        return "441426114204";
    }
}
