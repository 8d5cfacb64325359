package org.zhucun.attendance.duty;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.export.ExportColumn;

/** A sheet as the offices print it: title, head, a row for each cadre, totals, and the line to be signed. */
final class DutyForm {

    private static final int TITLE_SIZE = 16;
    private static final double TITLE_HEIGHT = 30;
    private static final double NARROW = 8;
    private static final double WIDE = 18;
    private static final List<String> WIDE_COLUMNS = List.of("village", "villageCode", "unit", "note");
    private static final int HEAD = 2;

    private final DutySheet sheet;
    private final Locale locale;
    private Worksheet page;

    DutyForm(DutySheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "zhucun", "1.0");
        page = workbook.newWorksheet(sheet.month().toString());
        layOut();
        title();
        head();
        int next = rows();
        totals(next);
        page.inlineString(next + 2, 0, text("signature"));
        workbook.finish();
        out.flush();
    }

    private void layOut() {
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(HEAD);
        page.freezePane(0, HEAD + 1);
        for (int i = 0; i < DutyFile.COLUMNS.size(); i++) {
            page.width(i, WIDE_COLUMNS.contains(DutyFile.COLUMNS.get(i).field()) ? WIDE : NARROW);
        }
    }

    private void title() {
        page.inlineString(
                0,
                0,
                text(
                        "title",
                        sheet.town().name(),
                        String.valueOf(sheet.month().of().getYear()),
                        sheet.month().of().getMonthValue()));
        int last = DutyFile.COLUMNS.size() - 1;
        page.range(0, 0, 0, last).merge();
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        page.rowHeight(0, TITLE_HEIGHT);
        page.inlineString(1, 0, text(sheet.state() == DutyState.SUBMITTED ? "submitted" : "draft"));
    }

    private void head() {
        for (int i = 0; i < DutyFile.COLUMNS.size(); i++) {
            page.inlineString(
                    HEAD,
                    i,
                    Messages.get(locale, "column." + DutyFile.COLUMNS.get(i).field()));
            page.style(HEAD, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    /** The place of the totals. */
    private int rows() {
        int next = HEAD + 1;
        for (DutyFile.Line line : DutyFile.lines(sheet)) {
            for (int i = 0; i < DutyFile.COLUMNS.size(); i++) {
                cell(next, i, DutyFile.COLUMNS.get(i).value().apply(line));
            }
            next++;
        }
        return next;
    }

    private void totals(int row) {
        DutyTotals totals = sheet.totals();
        for (int i = 0; i < DutyFile.COLUMNS.size(); i++) {
            ExportColumn<DutyFile.Line> column = DutyFile.COLUMNS.get(i);
            cell(
                    row,
                    i,
                    switch (column.field()) {
                        case "lineNumber" -> text("totals");
                        case "postedDays" -> totals.postedDays();
                        case "villageDays" -> totals.villageDays();
                        case "meetingDays" -> totals.meetingDays();
                        case "trainingDays" -> totals.trainingDays();
                        case "projectDays" -> totals.projectDays();
                        case "leaveDays" -> totals.leaveDays();
                        case "unexplainedDays" -> totals.unexplainedDays();
                        default -> null;
                    });
        }
        page.range(row, 0, row, DutyFile.COLUMNS.size() - 1).style().bold().set();
    }

    private void cell(int row, int column, Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof Enum<?> constant) {
            page.inlineString(row, column, Messages.label(locale, constant));
        } else if (value != null) {
            page.inlineString(row, column, value.toString());
        }
        page.style(row, column).borderStyle(BorderStyle.THIN).set();
    }

    private String text(String key, Object... args) {
        return Messages.get(locale, "label.dutyForm." + key, args);
    }
}
