package org.zhucun.report.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.report.wording.Facts;

/**
 * All that a new report holds of one moment.
 *
 * @param previous the report with which its text compares; null of the first
 */
record Frozen(
        ReportOrder order,
        String title,
        UUID previous,
        String createdBy,
        Instant createdAt,
        Facts facts,
        List<ReportFigure> figures,
        List<WrittenText> texts,
        List<FrozenTable> tables) {

    String hash() {
        return hash(title, figures, texts, tables);
    }

    static String hash(String title, List<ReportFigure> figures, List<WrittenText> texts, List<FrozenTable> tables) {
        return ReportHash.of(Stream.of(
                        Stream.of(title),
                        figures.stream().map(ReportFigure::hash),
                        texts.stream()
                                .flatMap(text -> Stream.of(text.section(), text.form(), text.text(), text.shown())),
                        tables.stream())
                .flatMap(part -> part)
                .toArray());
    }
}
