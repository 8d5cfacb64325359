package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.insight.figure.FigureUnit;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.report.paper.Run;
import org.zhucun.report.template.TextForm;
import org.zhucun.report.wording.Fact;
import org.zhucun.report.wording.Facts;

/** Keeps the parts of reports. */
@ApplicationScoped
class ReportStore {

    private static final String ADD =
            "insert into report (area_code, as_of, kind, locale, title, previous, supersedes, named, hash, created_by,"
                    + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) returning id";

    private static final String ADD_FIGURES = """
            insert into report_figure (report_id, position, code, label, value, unit, definition, query, rows_total, previous, hash)
            select ?, e.position, f.code, f.label, f.value, f.unit, f.definition, f.query, f."rowsTotal", f.previous, f.hash
            from jsonb_array_elements(?::jsonb) with ordinality e (item, position),
                jsonb_to_record(e.item) as f (code text, label text, value bigint, unit text, definition text, query text,
                    "rowsTotal" bigint, previous bigint, hash text)
            """;

    private static final String ADD_TEXTS = """
            insert into report_paragraph (report_id, position, section, form, text, runs, missing)
            select ?, e.position, f.section, f.form, f.text, f.runs, f.missing
            from jsonb_array_elements(?::jsonb) with ordinality e (item, position),
                jsonb_to_record(e.item) as f (section text, form text, text text, runs jsonb, missing text[])
            """;

    private static final String ADD_TABLES = """
            insert into report_attachment (report_id, position, title, list, landscape, columns, rows)
            select ?, e.position, f.title, f.list, f.landscape, f.columns, f.rows
            from jsonb_array_elements(?::jsonb) with ordinality e (item, position),
                jsonb_to_record(e.item) as f (title text, list text, landscape boolean, columns text[], rows jsonb)
            """;

    /** The lists and words of facts. */
    private record Named(Map<String, List<String>> lists, Map<String, String> words) {}

    private final Jdbc jdbc;

    ReportStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(UUID id) {
        return jdbc.one(Report.SELECT + " where r.id = ?", List.of(id), Report::of);
    }

    /** As it is once nobody else is changing it, until this transaction ends. */
    Optional<Report> held(UUID id) {
        jdbc.list("select id from report where id = ? for update", List.of(id), row -> row.uuid("id"));
        return find(id);
    }

    /** Stores a new report with all that is frozen in it, and answers its id. */
    UUID add(Frozen frozen) {
        ReportOrder head = frozen.order();
        UUID id = jdbc.one(
                        ADD,
                        Arrays.asList(
                                head.area().code(),
                                head.asOf(),
                                head.kind(),
                                head.locale().toLanguageTag(),
                                frozen.title(),
                                frozen.previous(),
                                head.supersedes(),
                                FrozenJson.of(List.of(new Named(
                                        frozen.facts().lists(), frozen.facts().words()))),
                                frozen.hash(),
                                frozen.createdBy(),
                                frozen.createdAt(),
                                frozen.createdAt()),
                        row -> row.uuid("id"))
                .orElseThrow();
        jdbc.update(ADD_FIGURES, List.of(id, FrozenJson.of(frozen.figures())));
        jdbc.update(ADD_TABLES, List.of(id, FrozenJson.of(frozen.tables())));
        addTexts(id, frozen.texts());
        return id;
    }

    void replaceTexts(UUID id, List<WrittenText> texts) {
        jdbc.update("delete from report_paragraph where report_id = ?", List.of(id));
        addTexts(id, texts);
    }

    private void addTexts(UUID id, List<WrittenText> texts) {
        jdbc.update(ADD_TEXTS, List.of(id, FrozenJson.of(texts)));
    }

    List<ReportFigure> figures(UUID id) {
        return jdbc.list(
                "select * from report_figure where report_id = ? order by position",
                List.of(id),
                row -> new ReportFigure(
                        row.text("code"),
                        row.text("label"),
                        row.longOrNull("value"),
                        row.constant("unit", FigureUnit.class),
                        row.text("definition"),
                        row.text("query"),
                        row.longOrNull("rows_total"),
                        row.longOrNull("previous"),
                        row.text("hash")));
    }

    List<WrittenText> texts(UUID id) {
        return jdbc.list(
                "select section, form, text, runs::text as runs, missing from report_paragraph where report_id = ? order by position",
                List.of(id),
                row -> new WrittenText(
                        row.text("section"),
                        row.constant("form", TextForm.class),
                        row.text("text"),
                        FrozenJson.list(row.text("runs"), Run.class),
                        List.of(row.texts("missing"))));
    }

    List<FrozenTable> tables(UUID id) {
        return jdbc.list(
                "select title, list, landscape, columns, rows::text as rows from report_attachment where report_id = ? order by position",
                List.of(id),
                row -> new FrozenTable(
                        row.text("title"),
                        row.text("list"),
                        row.flag("landscape"),
                        List.of(row.texts("columns")),
                        FrozenJson.list(row.text("rows"), String[].class).stream()
                                .map(List::of)
                                .toList()));
    }

    /** What its texts are written from for ever: nothing of it is counted anew. */
    Facts facts(UUID id, Locale locale) {
        Named named = jdbc
                .one(
                        "select named::text as named from report where id = ?",
                        List.of(id),
                        row -> FrozenJson.list(row.text("named"), Named.class))
                .stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(new Named(Map.of(), Map.of()));
        Map<String, Fact> figures = new LinkedHashMap<>();
        figures(id).forEach(figure -> figures.put(figure.code(), figure.fact()));
        return new Facts(locale, figures, named.lists(), named.words());
    }

    /** The values of the figures that a report has; none of no report. */
    Map<String, Long> values(UUID id) {
        Map<String, Long> values = new LinkedHashMap<>();
        (id == null ? Stream.<ReportFigure>of() : figures(id).stream())
                .filter(figure -> figure.value() != null)
                .forEach(figure -> values.put(figure.code(), figure.value()));
        return values;
    }
}
