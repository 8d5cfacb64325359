package org.zhucun.app.demo;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.support.ApiTest;
import org.zhucun.support.Json;
import org.zhucun.support.TestWorld;

/** The overview of the demonstration city is the city's report, every figure with its list. */
@ApiTest
class DemoOverviewTest {

    private static final String REPORT = "/demo/report.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @ParameterizedTest
    @CsvFileSource(resources = REPORT, numLinesToSkip = 1)
    void everyFigureIsTheReports(int section, String code, long value) {
        assertEquals(value, value(figures("4414"), code), code);
        assertEquals(section, figure(definitions(), code).path("section").asInt(), code);
    }

    @Test
    void theReportHasEveryFigure() throws IOException {
        try (InputStream report = getClass().getResourceAsStream(REPORT)) {
            List<String> codes = new String(report.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",")[1])
                    .toList();
            assertEquals(codes, codesOf(figures("4414")));
            assertEquals(codes, codesOf(definitions()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4414",
                "441402",
                "441403",
                "441422",
                "441423",
                "441424",
                "441426",
                "441427",
                "441481",
                "441481107",
                "441427103",
                "441426114"
            })
    void eachListHasTheTotalOfItsFigure(String area) {
        JsonNode definitions = definitions();
        List<String> faults = new ArrayList<>();
        for (JsonNode figure : figures(area)) {
            if (!figure.path("link").isNull()) {
                JsonNode sumOf =
                        figure(definitions, figure.path("code").asText()).path("sumOf");
                long total = total(figure.path("link").asText(), sumOf.isNull() ? null : sumOf.asText());
                if (total != figure.path("value").asLong()) {
                    faults.add(figure.path("code").asText() + " " + figure.path("value") + " but " + total + " in "
                            + figure.path("link").asText());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theCitysReportHasEachFigureWithItsListAndTheRowsOfThat() {
        String id = as("city").get("/api/v1/reports?kind=PROGRESS&state=ISSUED").path("items[0].id");
        JsonNode report = Json.of(as("city").get("/api/v1/reports/" + id));
        List<String> frozen = new ArrayList<>();
        report.path("figures")
                .forEach(figure -> frozen.add(figure.path("code").asText() + " " + figure.path("value") + " "
                        + figure.path("query") + " " + figure.path("definition")));
        List<String> counted = new ArrayList<>();
        figures("4414")
                .forEach(figure -> counted.add(figure.path("code").asText() + " " + figure.path("value") + " "
                        + figure.path("link") + " " + figure.path("definition")));
        assertEquals(counted, frozen);
        for (JsonNode figure : report.path("figures")) {
            JsonNode rows = figure.path("rowsTotal");
            assertEquals(figure.path("query").isNull(), rows.isNull(), figure.toString());
            if (!rows.isNull()) {
                assertEquals(total(figure.path("query").asText(), null), rows.asLong(), figure.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"44", "4414", "441481"})
    void theAreasBelowAddUpOrTheDefinitionSaysWhyNot(String area) {
        JsonNode overview = overview(area);
        JsonNode definitions = definitions();
        assertFalse(overview.path("children").isEmpty());
        for (JsonNode figure : overview.path("figures")) {
            String code = figure.path("code").asText();
            if (figure(definitions, code).path("additive").asBoolean()
                    && !below(overview, code).contains(null)) {
                long sum = below(overview, code).stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertEquals(figure.path("value").asLong(), sum, code);
            } else {
                String definition = figure.path("definition").asText();
                assertTrue(definition.contains("下级") || definition.contains("镇没有"), definition);
            }
        }
    }

    @Test
    void anAreaBelowIsTheSameInItsOwnOverview() {
        JsonNode child = StreamSupport.stream(overview("4414").path("children").spliterator(), false)
                .filter(area -> area.path("area").path("code").asText().equals("441481"))
                .findAny()
                .orElseThrow();
        for (JsonNode figure : figures("441481")) {
            JsonNode same = figure(child.path("figures"), figure.path("code").asText());
            assertEquals(
                    figure.path("value"),
                    same.path("value"),
                    figure.path("code").asText());
            assertEquals(figure.path("link"), same.path("link"));
        }
    }

    private static List<Long> below(JsonNode overview, String code) {
        List<Long> values = new ArrayList<>();
        overview.path("children").forEach(child -> {
            JsonNode value = figure(child.path("figures"), code).path("value");
            values.add(value.isNull() ? null : value.asLong());
        });
        return values;
    }

    private static long total(String link, String sumOf) {
        if (sumOf == null) {
            return json(text(link + "&size=1")).path("page").path("totalItems").asLong();
        }
        return text(link + "&format=ndjson")
                .lines()
                .mapToLong(row -> json(row).path(sumOf).asLong())
                .sum();
    }

    private static long value(JsonNode figures, String code) {
        return figure(figures, code).path("value").asLong();
    }

    private static JsonNode figure(JsonNode figures, String code) {
        Map<String, JsonNode> byCode = StreamSupport.stream(figures.spliterator(), false)
                .collect(toMap(figure -> figure.path("code").asText(), figure -> figure));
        assertNotNull(byCode.get(code), code);
        return byCode.get(code);
    }

    private static List<String> codesOf(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.path("code").asText())
                .toList();
    }

    private static JsonNode figures(String area) {
        return overview(area).path("figures");
    }

    private static JsonNode overview(String area) {
        return json(text("/api/v1/statistics/overview?asOf=2005-03-10&area=" + area));
    }

    private static JsonNode definitions() {
        return json(text("/api/v1/figures"));
    }

    private static String text(String path) {
        return as("admin").get(path).then().statusCode(200).extract().asString();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
