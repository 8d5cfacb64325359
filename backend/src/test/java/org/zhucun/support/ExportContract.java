package org.zhucun.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the exports of all lists have in common. */
public abstract class ExportContract {

    protected static final String FORMULA = "=1+1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    protected TestWorld world;

    /** The list, as {@code /api/v1/areas}. */
    protected abstract String path();

    /** Gives a row a text that begins with {@link #FORMULA}. */
    protected abstract void plantFormula();

    /** The list's own data beside {@link TestWorld#reset}: at least two rows seen by the account city. */
    protected void prepare() {
        world.post();
    }

    @BeforeEach
    void lay() {
        world.reset();
        prepare();
    }

    @Test
    void anUnknownSortKeyStopsAnExportBeforeItBegins() {
        refused("sort=colour&format=csv", "INVALID_PARAMETER", "sort");
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

    protected final int total() {
        return Json.at(json("size=1"), "page.totalItems").intValue();
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

    final JsonNode json(String query) {
        return Json.of(as("city").get(path() + "?" + query));
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
