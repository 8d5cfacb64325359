package org.zhucun.attendance.duty;

import java.util.List;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.export.ExportFormat;

/** A sheet as a file: as the offices print it, or as plain rows. Both can be imported again. */
final class DutyFile {

    private DutyFile() {}

    /** The file formats of a sheet. */
    enum Format {
        csv(ExportFormat.CSV),
        xlsx(ExportFormat.XLSX);

        private final ExportFormat format;

        Format(ExportFormat format) {
            this.format = format;
        }

        ExportFormat format() {
            return format;
        }
    }

    /** A row with its number, under the sheet that it stands in. */
    record Line(int number, DutySheet sheet, DutyRow row) {}

    static final List<ExportColumn<Line>> COLUMNS = List.of(
            ExportColumn.of("lineNumber", Line::number),
            ExportColumn.of("month", line -> line.sheet().month()),
            ExportColumn.of("village", line -> line.row().village().name()),
            ExportColumn.of("villageCode", line -> line.row().village().code()),
            ExportColumn.of("cadre", line -> line.row().cadre().name()),
            ExportColumn.of("unit", line -> line.row().unit().name()),
            ExportColumn.of("role", line -> line.row().role()),
            ExportColumn.of("postedDays", line -> line.row().postedDays()),
            ExportColumn.of("villageDays", line -> line.row().villageDays()),
            ExportColumn.of("meetingDays", line -> line.row().meetingDays()),
            ExportColumn.of("trainingDays", line -> line.row().trainingDays()),
            ExportColumn.of("projectDays", line -> line.row().projectDays()),
            ExportColumn.of("leaveDays", line -> line.row().leaveDays()),
            ExportColumn.of("unexplainedDays", line -> line.row().unexplainedDays()),
            ExportColumn.of("note", line -> line.row().note()));

    static List<Line> lines(DutySheet sheet) {
        List<Line> lines = new java.util.ArrayList<>();
        for (DutyRow row : sheet.rows()) {
            lines.add(new Line(lines.size() + 1, sheet, row));
        }
        return lines;
    }
}
