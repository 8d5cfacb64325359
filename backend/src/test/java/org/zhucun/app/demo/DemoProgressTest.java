package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DemoProgressTest {

    private static final int CODE = DemoProgress.header().indexOf("村代码");
    private static final LocalDate DUE = LocalDate.of(2005, 4, 10);

    private final DemoCity city = new DemoCity();
    private final List<DemoReport> reports = city.firstQuarter();
    private final List<List<String>> baseline = DemoProgress.baseline(city.baseline());
    private final List<List<String>> rows = DemoProgress.firstQuarter(reports);

    @Test
    void theBaselineHasEveryCellOfEveryVillage() {
        assertEquals(2_059, baseline.size());
        assertTrue(baseline.stream().allMatch(row -> row.size() == 21 && !row.contains("")));
    }

    @Test
    void noCumulativeValueFallsWithoutAReason() {
        Map<String, List<String>> before = new HashMap<>();
        baseline.forEach(row -> before.put(row.get(CODE), row));
        int corrected = 0;
        for (List<String> row : rows) {
            for (int i = CODE + 2; i < CODE + 7; i++) {
                String now = row.get(i);
                boolean fell = !now.isEmpty()
                        && number(now) < number(before.get(row.get(CODE)).get(i));
                assertTrue(!fell || now.contains("："), row.toString());
                corrected += fell ? 1 : 0;
            }
        }
        assertTrue(corrected > 0);
    }

    @Test
    void everyStandingIsThere() {
        Map<DemoStanding, Long> standings = reports.stream().collect(groupingBy(DemoReport::standing, counting()));
        assertEquals(
                Map.of(
                        DemoStanding.MISSING, 75L,
                        DemoStanding.DRAFT, 52L,
                        DemoStanding.REPORTED, 207L,
                        DemoStanding.VERIFIED, 1_725L),
                standings);
        Set<String> late = new TreeSet<>();
        reports.stream()
                .filter(report ->
                        report.isReported() && report.reportedAt().toLocalDate().isAfter(DUE))
                .forEach(report -> late.add(report.village().townCode()));
        assertEquals(9, late.size());
    }

    @Test
    void theTownOfTheDemonstrationAccountHasReportsInEveryStanding() {
        assertEquals(
                Set.of(DemoStanding.values()),
                Set.copyOf(reports.stream()
                        .filter(report -> report.village().townCode().equals(DemoReporting.MIXED_TOWN))
                        .map(DemoReport::standing)
                        .toList()));
        assertTrue(
                rows.stream().anyMatch(row -> row.get(CODE).startsWith(DemoReporting.MIXED_TOWN) && row.contains("")));
    }

    @Test
    void onlyWhatWasReportedIsSentBackAndWithAReason() {
        List<DemoReturn> returns = DemoReturn.of(reports);
        Map<String, DemoStanding> standings = new HashMap<>();
        reports.forEach(report -> standings.put(report.village().code(), report.standing()));
        assertTrue(returns.stream().anyMatch(DemoReturn::mended));
        assertTrue(returns.stream().anyMatch(sent -> !sent.mended()));
        returns.forEach(sent -> {
            DemoStanding standing = standings.get(sent.village().code());
            assertTrue(standing == DemoStanding.VERIFIED || !sent.mended() && standing == DemoStanding.REPORTED);
            assertTrue(sent.reason().length() > 5);
        });
    }

    private static int number(String cell) {
        return Integer.parseInt(cell.split("[/：]")[0]);
    }
}
