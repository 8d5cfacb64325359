package org.zhucun.report.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.insight.figure.FigureDefinition;
import org.zhucun.insight.figure.FigureValue;
import org.zhucun.insight.figure.OverviewService;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.lists.ApiLists;
import org.zhucun.report.facts.FactsService;
import org.zhucun.report.template.ReportText;
import org.zhucun.report.template.Templates;
import org.zhucun.report.template.TextForm;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;

/** Makes reports: counts, writes and freezes what they say, all of one moment. */
@ApplicationScoped
class ReportMaker {

    private static final String PREVIOUS = "select id from report where area_code = ? and kind = ? and state = 'ISSUED'"
            + " and as_of < ? order by as_of desc, issued_at desc limit 1";

    private final OverviewService overviews;
    private final FactsService facts;
    private final Templates templates;
    private final ReportTexts texts;
    private final ReportTables tables;
    private final ReportStore store;
    private final ApiLists lists;
    private final Jdbc jdbc;
    private final Clock clock;

    ReportMaker(
            OverviewService overviews,
            FactsService facts,
            Templates templates,
            ReportTexts texts,
            ReportTables tables,
            ReportStore store,
            ApiLists lists,
            Jdbc jdbc,
            Clock clock) {
        this.overviews = overviews;
        this.facts = facts;
        this.templates = templates;
        this.texts = texts;
        this.tables = tables;
        this.store = store;
        this.lists = lists;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whatever the transaction reads after this is of one moment; to be called before it reads anything. */
    void holdMoment() {
        jdbc.update("set transaction isolation level repeatable read", List.of());
    }

    /**
     * After {@link #holdMoment}.
     *
     * @param scope the caller's, narrowed to the area
     * @param by display name of who makes it
     */
    UUID make(ReportOrder order, Scope scope, String by) {
        UUID previous = jdbc.one(
                        PREVIOUS, List.of(order.area().code(), order.kind(), order.asOf()), row -> row.uuid("id"))
                .orElse(null);
        Facts of = facts.of(scope, order.asOf(), order.locale(), store.values(previous));
        List<ReportText> given = templates.of(order.area().code(), order.kind(), order.locale());
        return store.add(new Frozen(
                order,
                order.title() == null ? title(order, given, of) : order.title(),
                previous,
                by,
                clock.instant(),
                of,
                figures(order, scope, of),
                texts.write(order.texts() == null ? sources(given) : order.texts(), of),
                tables.read(order.tables(), order.locale())));
    }

    private static List<ReportTextUpdate> sources(List<ReportText> given) {
        return given.stream()
                .filter(text -> text.form() != TextForm.TITLE)
                .map(text -> new ReportTextUpdate(text.section(), text.form(), text.text()))
                .toList();
    }

    /** What the template of the title says; of an office that has none what reports of the kind are called. */
    private String title(ReportOrder order, List<ReportText> given, Facts of) {
        return given.stream()
                .filter(text -> text.form() == TextForm.TITLE)
                .map(text -> new ReportTextUpdate(text.section(), text.form(), text.text()))
                .map(text -> texts.write(List.of(text), of).get(0).shown())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> Messages.get(
                        order.locale(),
                        "report.title." + order.kind(),
                        order.area().name()));
    }

    private List<ReportFigure> figures(ReportOrder order, Scope scope, Facts of) {
        Map<String, FigureValue> counted = overviews.of(scope, order.asOf(), order.locale()).figures().stream()
                .collect(toMap(FigureValue::code, figure -> figure));
        List<String> sums = overviews
                .definitions()
                .filter(definition -> definition.sumOf() != null)
                .map(FigureDefinition::code)
                .toList();
        List<ReportFigure> figures = new ArrayList<>();
        for (Fact fact : of.figures().values()) {
            FigureValue figure = counted.get(fact.code());
            String definition = figure == null ? fact.label() : figure.definition();
            String query = figure == null ? null : figure.link();
            Long rows = query == null || fact.value() == null
                    ? null
                    : sums.contains(fact.code()) ? Long.valueOf(lists.count(query)) : fact.value();
            figures.add(new ReportFigure(
                    fact.code(),
                    fact.label(),
                    fact.value(),
                    fact.unit(),
                    definition,
                    query,
                    rows,
                    fact.previous(),
                    hash(fact, definition, query, rows)));
        }
        return figures;
    }

    private static String hash(Fact fact, String definition, String query, Long rows) {
        return ReportHash.of(
                Arrays.asList(fact.code(), fact.label(), fact.value(), fact.unit(), definition, query, rows)
                        .toArray());
    }
}
