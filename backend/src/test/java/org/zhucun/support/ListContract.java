package org.zhucun.support;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules that every list keeps. The test of a list extends this, says which list it is, and adds its own rules. */
public abstract class ListContract extends ExportContract {

    @Inject
    Statements statements;

    /** Every sort key. */
    protected abstract List<String> sorts();

    /** The accounts that may read it, one of each role. */
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "cadre", "viewer", "province");
    }

    /** The field that holds the key of an item. */
    protected String id() {
        return "id";
    }

    /** Whether something can be done with a row without opening it. */
    protected boolean offersSteps() {
        return true;
    }

    @Test
    void aRowTellsWhatAStepFromTheListNeeds() {
        JsonNode items = json("size=200").get("items");
        assertFalse(items.isEmpty());
        for (JsonNode row : items) {
            assertEquals(
                    offersSteps(),
                    row.path("version").isInt() && row.path("actions").isArray(),
                    row.toString());
        }
    }

    @Test
    void theListNeedsALogin() {
        given().get(path()).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void everyRoleReadsTheList() {
        for (String account : readers()) {
            as(account).get(path()).then().statusCode(200);
        }
    }

    @Test
    void anUnknownParameterIsNamed() {
        refused("colour=red", "UNKNOWN_PARAMETER", "colour");
    }

    @Test
    void anUnknownSortKeyIsNamed() {
        refused("sort=colour", "INVALID_PARAMETER", "sort");
    }

    @Test
    void aPageOver200IsRefusedAndNotCut() {
        refused("size=201", "INVALID_PARAMETER", "size");
        refused("size=0", "INVALID_PARAMETER", "size");
        refused("page=0", "INVALID_PARAMETER", "page");
        refused("page=two", "INVALID_PARAMETER", "page");
    }

    @Test
    void aWalkTakesNoSort() {
        refused("after=&sort=" + sorts().get(0), "INVALID_PARAMETER", "sort");
    }

    @Test
    void aBrokenCursorIsRefused() {
        refused("after=%21%21", "INVALID_PARAMETER", "after");
    }

    @Test
    void pagesTellTheTotalAndLinkToEachOther() {
        int total = total();
        String link = list("size=1&page=2")
                .body("page.number", equalTo(2))
                .body("page.size", equalTo(1))
                .body("page.totalItems", equalTo(total))
                .body("page.totalPages", equalTo(total))
                .extract()
                .headers()
                .getValues("Link")
                .toString();
        assertTrue(link.contains("rel=\"prev\"") && link.contains("rel=\"first\"") && link.contains("rel=\"last\""));
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        list("size=200&page=99").body("items.size()", equalTo(0)).body("page.totalItems", equalTo(total()));
    }

    @Test
    void pagesHoldEachRowOnce() {
        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= total(); page++) {
            seen.addAll(ids("size=1&page=" + page));
        }
        assertEquals(ids("size=200"), seen);
    }

    @Test
    void aWalkMeetsEachRowOnceInTheOrderOfTheIds() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode step = json("size=1&after=" + cursor);
            seen.addAll(idsOf(step));
            cursor = Json.at(step, "page.next").textValue();
        }
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(new HashSet<>(ids("size=200")), new HashSet<>(seen));
        assertEquals(total(), seen.size());
    }

    @Test
    void everySortKeyWorksBothWays() {
        for (String sort : sorts()) {
            List<String> up = ids("size=200&sort=" + sort);
            List<String> down = ids("size=200&sort=-" + sort);
            assertEquals(new HashSet<>(up), new HashSet<>(down), sort);
            assertEquals(up, ids("size=200&sort=" + sort), sort);
        }
    }

    @Test
    void moreRowsTakeNoMoreStatements() {
        list("size=200");
        long few = statements.during(() -> list("size=1"));
        long many = statements.during(() -> list("size=200"));
        assertTrue(many <= few, many + " statements for every row, " + few + " for one");
    }

    protected final ValidatableResponse list(String query) {
        return as("city").get(path() + "?" + query).then().statusCode(200);
    }

    protected final List<String> ids(String query) {
        return idsOf(json(query));
    }

    private List<String> idsOf(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(Json.at(item, id()).asText()));
        return ids;
    }
}
