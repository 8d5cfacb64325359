package org.zhucun.report.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhucun.insight.figure.AreaFigureValue;
import org.zhucun.insight.figure.AreaOverview;
import org.zhucun.insight.figure.Overview;
import org.zhucun.insight.figure.OverviewService;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Scope;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** Collects what the texts of an area on a day are written from. */
@ApplicationScoped
public class FactsService {

    private static final List<String> PARTS = List.of("p1", "p2", "p3");

    private final OverviewService overviews;
    private final BatchService batches;
    private final WordsOf words;
    private final Jdbc jdbc;

    FactsService(OverviewService overviews, BatchService batches, WordsOf words, Jdbc jdbc) {
        this.overviews = overviews;
        this.batches = batches;
        this.words = words;
        this.jdbc = jdbc;
    }

    /**
     * @param previous the values of the report before, by code; empty when there is none
     * @return 404 when there is no such area
     */
    public Facts of(Scope scope, LocalDate asOf, Locale locale, Map<String, Long> previous) {
        return of(scope, asOf, locale, previous, NameList.values());
    }

    /** As it takes to write one text: with those lists only that it names. */
    public Facts of(Scope scope, LocalDate asOf, Locale locale, String text) {
        NameList[] named = Arrays.stream(NameList.values())
                .filter(list -> text.contains(list.name()))
                .toArray(NameList[]::new);
        return of(scope, asOf, locale, Map.of(), named);
    }

    private Facts of(Scope scope, LocalDate asOf, Locale locale, Map<String, Long> previous, NameList... enumerated) {
        Overview overview = overviews.of(scope, asOf, locale);
        Map<String, Fact> figures = overview.figures().stream()
                .map(figure -> new Fact(
                        figure.code(), figure.label(), figure.unit(), figure.value(), previous.get(figure.code())))
                .collect(toMap(Fact::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        Optional<BatchSummary> batch = batches.inForce(asOf);
        Map<String, List<String>> lists = new HashMap<>();
        for (NameList list : enumerated) {
            lists.put(list.name(), names(list, scope, asOf, batch, locale));
        }
        lists.put(
                Known.BELOW,
                overview.children().stream().map(child -> below(child, locale)).toList());
        return new Facts(locale, figures, lists, words.of(scope, overview.area(), asOf, batch, locale));
    }

    private List<String> names(
            NameList list, Scope scope, LocalDate asOf, Optional<BatchSummary> batch, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", scope.areaCode());
        values.put("end", scope.areaCode() + ':');
        values.put("length", scope.areaCode().length());
        values.put("asOf", asOf.toString());
        values.put("since", BatchService.firstDay(asOf, batch).toString());
        values.put("batch", batch.map(one -> one.id().toString()).orElse(null));
        values.put("english", locale.getLanguage().equals("en"));
        return jdbc.list(list.sql(), values, row -> item(list, row, locale));
    }

    private static String item(NameList list, Row row, Locale locale) {
        Object[] parts = PARTS.stream()
                .filter(part -> list.sql().contains(" as " + part))
                .map(row::text)
                .toArray();
        return Messages.get(locale, list.label() + ".item", parts);
    }

    private static String below(AreaOverview child, Locale locale) {
        Object[] parts = Stream.of("teams", "cadres")
                .map(code -> child.figures().stream()
                        .filter(figure -> figure.code().equals(code))
                        .findAny()
                        .map(AreaFigureValue::value)
                        .map(String::valueOf)
                        .orElse(""))
                .toArray();
        return Messages.get(
                locale,
                "placeholder.list." + Known.BELOW + ".item",
                child.area().name(),
                parts[0],
                parts[1]);
    }
}
