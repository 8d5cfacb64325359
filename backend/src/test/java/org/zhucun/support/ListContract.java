package org.zhucun.support;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all lists have in common. The test of a list extends this, says which list it is, and adds its own rules. */
public abstract class ListContract {

    protected static final String FORMULA = "=1+1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    protected TestWorld world;

    @Inject
    Statements statements;

    /** The list, as {@code /api/v1/areas}. */
    protected abstract String path();

    /** Every sort key. */
    protected abstract List<String> sorts();

    /** The accounts that may read it, one of each role. */
    protected List<String> readers() {
        return List.of("admin", "city", "inspector", "cadre", "viewer", "province");
    }

    /** Where an item has what names it. */
    protected String id() {
        return "id";
    }

    /** Gives a row a text that begins with {@link #FORMULA}. */
    protected abstract void plantFormula();

    /** What the list needs beside {@link TestWorld#reset}; at least two rows seen by the account city. */
    protected void prepare() {
        world.post();
    }

    @BeforeEach
    void lay() {
        world.reset();
        prepare();
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
    void anUnknownSortKeyStopsAnExportBeforeItBegins() {
        refused("sort=colour&format=csv", "INVALID_PARAMETER", "sort");
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
            ValidatableResponse step = list("size=1&after=" + cursor);
            seen.addAll(step.extract().jsonPath().<String>getList("items." + id()));
            cursor = step.extract().jsonPath().getString("page.next");
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
    void csvHoldsEveryRowUnderTranslatedHeaders() {
        String chinese = csv("zh-CN");
        String english = csv("en");
        assertEquals('\uFEFF', chinese.charAt(0));
        assertEquals(total() + 1, chinese.lines().count());
        for (String file : List.of(chinese, english)) {
            String header = file.lines().findFirst().orElseThrow();
            assertFalse(header.contains("column."), header);
            assertFalse(file.contains("label."), file);
        }
        assertTrue(chinese.lines().findFirst().orElseThrow().codePoints().anyMatch(Character::isIdeographic));
        assertFalse(english.lines().findFirst().orElseThrow().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void csvRunsNoFormula() {
        plantFormula();
        String file = csv("zh-CN");
        boolean neutralised = file.lines()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(cell -> cell.replace("\"", "").startsWith("'" + FORMULA));
        assertTrue(neutralised, file);
    }

    @Test
    void linesOfJsonAreTheItemsOfTheList() {
        String lines = as("city")
                .accept("application/x-ndjson")
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(total(), lines.lines().count());
        assertTrue(lines.lines().allMatch(line -> line.startsWith("{\"") && line.endsWith("}")));
    }

    @Test
    void aWorkbookHoldsEveryRow() throws IOException {
        byte[] file = as("city")
                .get(path() + "?format=xlsx&download=1")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(total() + 1, workbook.getFirstSheet().read().size());
        }
    }

    @Test
    void aTypeThatIsNotOfferedIs406() {
        as("city").accept("image/png").get(path()).then().statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
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
        return list(query).extract().jsonPath().getList("items." + id());
    }

    protected final int total() {
        return list("size=1").extract().jsonPath().getInt("page.totalItems");
    }

    /** 400, naming the parameter. */
    protected final void refused(String query, String code, String parameter) {
        as("city")
                .get(path() + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.parameter", hasItem(parameter));
    }

    private String csv(String language) {
        byte[] file = as("city")
                .header("Accept-Language", language)
                .accept("text/csv")
                .get(path())
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asByteArray();
        return new String(file, UTF_8);
    }
}
