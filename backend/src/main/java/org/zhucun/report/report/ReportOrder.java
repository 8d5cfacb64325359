package org.zhucun.report.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhucun.report.ReportKind;
import org.zhucun.roster.area.AreaRef;

/**
 * What a report is to be made of.
 *
 * @param supersedes the report whose place it will take; null of most
 * @param title what it is called; null where a template says it
 * @param texts what it says; null where the templates say it
 */
record ReportOrder(
        AreaRef area,
        LocalDate asOf,
        ReportKind kind,
        Locale locale,
        UUID supersedes,
        String title,
        List<ReportTextUpdate> texts,
        List<ReportAttachmentCreate> tables) {

    static ReportOrder of(AreaRef area, ReportCreate body) {
        return new ReportOrder(area, body.asOf(), body.kind(), body.language(), null, null, null, body.tables());
    }

    /** What takes the place of an issued report: the same texts and lists, counted anew. */
    static ReportOrder after(Report issued, List<WrittenText> texts, List<FrozenTable> tables) {
        return new ReportOrder(
                issued.area(),
                issued.asOf(),
                issued.kind(),
                issued.locale(),
                issued.id(),
                issued.title(),
                texts.stream().map(WrittenText::source).toList(),
                tables.stream().map(FrozenTable::source).toList());
    }
}
