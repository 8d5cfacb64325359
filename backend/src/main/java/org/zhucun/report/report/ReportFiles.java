package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.report.ReportKind;
import org.zhucun.report.paper.Distribution;
import org.zhucun.report.paper.Masthead;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.PaperFormat;
import org.zhucun.report.paper.PaperForms;
import org.zhucun.report.paper.Signature;

/** Reports as files: set anew while they are drafts, kept once they are issued. */
@ApplicationScoped
class ReportFiles {

    private static final List<PaperFormat> KEPT = List.of(PaperFormat.DOCX, PaperFormat.PDF);

    private final PaperForms forms;
    private final ReportStore store;
    private final ReportSending sending;
    private final Jdbc jdbc;

    ReportFiles(PaperForms forms, ReportStore store, ReportSending sending, Jdbc jdbc) {
        this.forms = forms;
        this.store = store;
        this.sending = sending;
        this.jdbc = jdbc;
    }

    byte[] of(Report report, PaperFormat format) {
        return jdbc.one(
                        "select content from report_file where report_id = ? and format = ?",
                        List.of(report.id(), format),
                        row -> row.bytes("content"))
                .orElseGet(() -> written(paper(report), format));
    }

    /** Keeps them as they stand on the day of issue, before it is issued: afterwards nothing is added to it. */
    void keep(Report report) {
        Paper paper = paper(report);
        for (PaperFormat format : KEPT) {
            jdbc.update(
                    "insert into report_file (report_id, format, content) values (?, ?, ?)",
                    List.of(report.id(), format, written(paper, format)));
        }
    }

    private byte[] written(Paper paper, PaperFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            forms.write(paper, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Paper paper(Report report) {
        Locale locale = report.locale();
        UUID id = report.id();
        boolean draft = report.number() == null;
        boolean bulletin = report.kind() == ReportKind.BULLETIN;
        String office = Messages.get(locale, "report.office", report.area().name());
        String date = date(draft ? report.asOf() : report.issuedOn(), locale);
        return new Paper(
                locale,
                draft ? report.createdAt() : report.issuedAt(),
                bulletin ? masthead(report, office, date) : null,
                report.title() + (draft ? Messages.get(locale, "report.draft") : ""),
                new Outline(store.texts(id), locale).blocks(),
                store.tables(id).stream().map(FrozenTable::printed).toList(),
                bulletin ? null : new Signature(office, date),
                bulletin ? distribution(report) : null);
    }

    private static Masthead masthead(Report report, String office, String date) {
        Integer number = report.number();
        return new Masthead(
                Messages.get(report.locale(), "report.masthead"),
                number == null ? null : Messages.get(report.locale(), "report.issue", number.toString()),
                office,
                date);
    }

    /** Above are reported to, below are told. */
    private Distribution distribution(Report report) {
        List<Distribution.Line> lines = new ArrayList<>();
        for (boolean above : new boolean[] {true, false}) {
            List<String> names = sending.receivers(report, above).stream()
                    .map(name -> Messages.get(report.locale(), "report.office", name))
                    .toList();
            if (!names.isEmpty()) {
                String label = Messages.get(report.locale(), above ? "report.toAbove" : "report.toBelow");
                lines.add(new Distribution.Line(
                        label, String.join(Messages.get(report.locale(), "report.listing"), names)));
            }
        }
        return lines.isEmpty() ? null : new Distribution(lines, null);
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(Messages.get(locale, "report.datePattern"), locale)
                .format(day);
    }
}
