package org.zhucun.platform.parameter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.zhucun.support.Accounts.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ListContract;

@ApiTest
class ParameterResourceTest extends ListContract {

    private static final String ONE = "/api/v1/parameters/MIN_DUTY_DAYS";

    @Override
    protected void prepare() {
        world.run("delete from parameter_value where effective_from > '2000-01-01'");
        world.run("update parameter_value set changed_by = null");
    }

    @Override
    protected String path() {
        return "/api/v1/parameters";
    }

    @Override
    protected String id() {
        return "code";
    }

    @Override
    protected boolean offersSteps() {
        return false;
    }

    @Override
    protected List<String> sorts() {
        return List.of("code");
    }

    @Override
    protected void plantFormula() {
        world.run("update parameter_value set changed_by = '" + FORMULA + "' where code = 'MIN_DUTY_DAYS'");
    }

    @Test
    void aValueHoldsFromItsDayOn() {
        set("city", "2005-07-01", 22)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("value", equalTo(20))
                .body("values.effectiveFrom", contains("2005-07-01", "2000-01-01"))
                .body("values[0].changedBy", notNullValue())
                .body("values[1].changedBy", nullValue())
                .body("actions", contains("UPDATE"));
        as("city").get(path() + "?asOf=2005-06-30").then().body("items[0].value", equalTo(20));
        as("city")
                .get(path())
                .then()
                .body("items[0].nextValue", equalTo(22))
                .body("items[0].nextFrom", equalTo("2005-07-01"));
        as("city")
                .get(path() + "?asOf=2005-07-01")
                .then()
                .body("items[0].value", equalTo(22))
                .body("items[0].nextValue", nullValue());
    }

    @Test
    void aValueOfTheSameDayIsReplaced() {
        set("city", "2005-07-01", 22).then().statusCode(200);
        set("city", "2005-07-01", 23).then().statusCode(200).body("values.value", contains(23, 20));
    }

    @Test
    void whatHasNotBegunCanBeTakenBack() {
        set("city", "2005-07-01", 22).then().statusCode(200);
        as("city")
                .header("If-Match", tag())
                .delete(ONE + "/values/2005-07-01")
                .then()
                .statusCode(200)
                .body("values.value", contains(20));
        as("city")
                .header("If-Match", tag())
                .delete(ONE + "/values/2005-07-01")
                .then()
                .statusCode(404);
        as("city")
                .header("If-Match", tag())
                .delete(ONE + "/values/2000-01-01")
                .then()
                .statusCode(422);
    }

    @Test
    void thePastKeepsItsRule() {
        set("city", "2005-03-09", 22)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("effectiveFrom"))
                .body("errors.code", contains("DATE_ORDER"));
        set("city", "2005-03-10", 22).then().statusCode(200).body("value", equalTo(22));
    }

    @Test
    void aValueIsInsideItsRange() {
        set("city", "2005-07-01", 32).then().statusCode(422).body("errors.pointer", contains("/value"));
        set("city", "2005-07-01", -1).then().statusCode(422).body("errors.code", contains("RANGE"));
        as("city")
                .contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body("{}")
                .put(ONE + "/values/2005-07-01")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyOfficesOfACityOrAboveSetIt() {
        set("county-441481", "2005-07-01", 22).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
        for (String account : List.of("viewer", "inspector", "cadre")) {
            set(account, "2005-07-01", 22).then().statusCode(403);
            as(account)
                    .header("If-Match", tag())
                    .delete(ONE + "/values/2005-07-01")
                    .then()
                    .statusCode(403);
            as(account).get(ONE).then().body("actions", empty());
        }
        as("county-441481").get(ONE).then().body("actions", empty());
    }

    @Test
    void twoEditorsLoseNothing() {
        String tag = tag();
        set("city", tag, "2005-07-01", 22).then().statusCode(200).header("ETag", not(equalTo(tag)));
        set("city", tag, "2005-08-01", 23).then().statusCode(412);
        as("city")
                .contentType(ContentType.JSON)
                .body(Map.of("value", 22))
                .put(ONE + "/values/2005-07-01")
                .then()
                .statusCode(428);
    }

    @Test
    void anUnknownParameterIs404() {
        as("city").get(path() + "/NOTHING").then().statusCode(404);
        as("city").header("If-None-Match", tag()).get(ONE).then().statusCode(304);
    }

    private static Response set(String account, String from, int value) {
        return set(account, tag(), from, value);
    }

    private static Response set(String account, String tag, String from, int value) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("value", value))
                .put(ONE + "/values/" + from);
    }

    private static String tag() {
        return as("city").get(ONE).header("ETag");
    }
}
