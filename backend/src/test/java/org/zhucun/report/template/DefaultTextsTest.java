package org.zhucun.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.insight.figure.FigureDefinition;
import org.zhucun.insight.figure.OverviewService;
import org.zhucun.kernel.error.Messages;
import org.zhucun.report.ReportKind;
import org.zhucun.report.paper.Run;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;
import org.zhucun.report.wording.Vocabulary;
import org.zhucun.report.wording.Wording;
import org.zhucun.support.ApiTest;

/** The texts that ship, in both languages. */
@ApiTest
class DefaultTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Messages.CHINESE, Locale.ENGLISH);
    private static final Pattern UNCLEAN = Pattern.compile(
            "[（(：，、；,;:][）)。，、；.,;]|[（(][，、；]|。。|\\.\\.|\\{|\\}|【|\\[|placeholder|(?<![0-9])0(?![0-9.])| [.,;]");

    @Inject
    Wording wording;

    @Inject
    Vocabulary vocabulary;

    @Inject
    OverviewService overviews;

    @Test
    void eachCanBeSavedAndHasNoTypedNumber() {
        for (ReportKind kind : ReportKind.values()) {
            for (Locale locale : LANGUAGES) {
                for (Map<String, Object> text : TextFile.read(kind, locale)) {
                    wording.check((String) text.get("text"));
                    assertEquals(List.of(), wording.typedNumbers((String) text.get("text")), text.toString());
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameParagraphs() {
        for (ReportKind kind : ReportKind.values()) {
            List<List<Object>> each = LANGUAGES.stream()
                    .map(locale -> TextFile.read(kind, locale).stream()
                            .<Object>map(text -> List.of(text.get("section"), text.get("form"), text.get("code")))
                            .toList())
                    .toList();
            assertEquals(each.get(0), each.get(1));
            assertEquals(each.get(0).size(), new HashSet<>(each.get(0)).size());
        }
    }

    /** The words of the whole, with the figures of the whole catalogue in them. */
    @Test
    void theProgressReportOfACityHasEveryFigure() {
        for (Locale locale : LANGUAGES) {
            Set<String> shown = runs(ReportKind.PROGRESS, facts(locale, "CITY", code -> 7L, 3)).stream()
                    .map(Run::figure)
                    .collect(Collectors.toSet());
            Set<String> left = new HashSet<>(vocabulary.figures());
            left.removeAll(shown);
            assertEquals(Set.of(), left);
        }
    }

    /** Whatever is zero or not counted: no sentence says nothing, and none breaks off. */
    @Test
    void noTextOfAnyLevelTellsOfNothing() {
        Random random = new Random(4414);
        for (String level : List.of("CITY", "COUNTY", "TOWN")) {
            for (int share = 0; share <= 20; share++) {
                int of = share;
                Function<String, Long> values =
                        code -> level.equals("TOWN") && code.matches("allocated.*|.*AboveAllocation")
                                ? null
                                : random.nextInt(20) < of ? random.nextLong(1, 3) : 0L;
                for (Locale locale : LANGUAGES) {
                    Facts facts = facts(locale, level, values, random.nextInt(3));
                    for (ReportKind kind : ReportKind.values()) {
                        assertClean(kind, facts);
                    }
                }
            }
        }
    }

    @Test
    void nothingOfProvinceUnitsIsSaidWhereThereAreNone() {
        Facts facts = facts(
                Messages.CHINESE,
                "TOWN",
                code -> code.startsWith("province") || code.startsWith("allocated") ? 0L : 5L,
                0);
        String text = text(runs(ReportKind.PROGRESS, facts));
        assertFalse(text.contains("省直单位") || text.contains("省派") || text.contains("省分配"), text);
        assertTrue(text.contains("全镇共有15名干部进驻农村"), text);
    }

    private void assertClean(ReportKind kind, Facts facts) {
        for (Map<String, Object> text : TextFile.read(kind, facts.locale())) {
            String written =
                    text(wording.write((String) text.get("text"), facts).runs());
            assertFalse(
                    UNCLEAN.matcher(written).find(),
                    facts.words().get("level") + " " + text.get("code") + ": " + written);
        }
    }

    private List<Run> runs(ReportKind kind, Facts facts) {
        return TextFile.read(kind, facts.locale()).stream()
                .flatMap(text -> wording.write((String) text.get("text"), facts).runs().stream())
                .toList();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private Facts facts(Locale locale, String level, Function<String, Long> values, int names) {
        Map<String, Fact> figures = new LinkedHashMap<>();
        for (FigureDefinition figure : overviews.definitions().toList()) {
            figures.put(
                    figure.code(),
                    new Fact(figure.code(), figure.label(), figure.unit(), values.apply(figure.code()), null));
        }
        long levels = Stream.of("provinceCadres", "cityCadres", "countyCadres", "townCadres")
                .mapToLong(code -> figures.get(code).value())
                .sum();
        become(figures, "cadres", levels);
        become(figures, "neededTeams", figures.get("poorVillages").value());
        become(
                figures,
                "neededCadres",
                figures.get("poorVillages").value() * 3
                        + figures.get("otherVillages").value());
        become(
                figures,
                "provinceUnitVisitors",
                figures.get("provinceUnitPersonTimes").value());
        become(figures, "countiesCovered", figures.get("cityLeaders").value());
        Map<String, List<String>> lists = vocabulary.lists().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> List.of("甲", "乙", "丙").subList(0, names)));
        Map<String, String> words = new HashMap<>();
        vocabulary
                .words()
                .forEach(word -> words.put(word, word.equals("level") ? level : word.equals("whole") ? "全镇" : "某"));
        return new Facts(locale, figures, lists, words);
    }

    /** What one figure is follows from others. */
    private static void become(Map<String, Fact> figures, String code, Long value) {
        figures.computeIfPresent(code, (name, fact) -> new Fact(name, fact.label(), fact.unit(), value, null));
    }
}
