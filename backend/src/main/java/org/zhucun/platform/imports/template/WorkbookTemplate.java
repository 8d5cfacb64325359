package org.zhucun.platform.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;

/** The template as a workbook: the sheet to fill in with drop-downs, a guide, and the lists behind the drop-downs. */
final class WorkbookTemplate {

    private static final int FILLED_ROWS = 20_000;
    private static final double WIDTH = 18;
    private static final double GUIDE_WIDTH = 40;
    private static final String GREY = "888888";

    private final ImportTemplate template;
    private final List<Column> columns;

    WorkbookTemplate(ImportTemplate template) {
        this.template = template;
        this.columns = template.importer().templateColumns();
    }

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "zhucun", "1.0");
        Worksheet sheet = workbook.newWorksheet(Messages.get(
                template.locale(), "label.ImportResource." + template.importer().resource()));
        Worksheet guide = workbook.newWorksheet(template.text("guide"));
        Worksheet lists = workbook.newWorksheet(template.text("lists"));
        fill(sheet);
        explain(guide);
        offer(sheet, lists);
        workbook.finish();
    }

    private void fill(Worksheet sheet) {
        List<String> headers = template.headers();
        List<String> example = template.example();
        sheet.freezePane(0, 1);
        for (int i = 0; i < headers.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, headers.get(i));
            sheet.value(1, i, example.get(i));
            boolean required = i < columns.size() && columns.get(i).required();
            sheet.style(0, i).bold().fontColor(required ? "C00000" : "000000").set();
            sheet.style(1, i).italic().fontColor(GREY).set();
        }
        // as text, or a spreadsheet makes a rounded number of an ID number
        sheet.range(2, 0, FILLED_ROWS, headers.size() - 1).style().format("@").set();
    }

    private void explain(Worksheet guide) {
        String[] head = {template.text("column"), template.text("required"), template.text("values")};
        for (int i = 0; i < head.length; i++) {
            guide.value(0, i, head[i]);
            guide.style(0, i).bold().set();
        }
        guide.width(0, WIDTH);
        guide.width(1, WIDTH);
        guide.width(2, GUIDE_WIDTH * 2);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            guide.value(i + 1, 0, template.header(column));
            guide.value(i + 1, 1, need(column));
            guide.value(i + 1, 2, values(column));
        }
    }

    private String need(Column column) {
        if (column.required()) {
            return template.text("yes");
        }
        return template.importer().oneOf().stream()
                .filter(group -> group.contains(column.field()))
                .map(group -> columns.stream()
                        .filter(other -> group.contains(other.field()) && !other.equals(column))
                        .map(template::header)
                        .collect(Collectors.joining(", ")))
                .map(others -> template.text("oneOf", others))
                .findFirst()
                .orElse("");
    }

    private String values(Column column) {
        String type =
                Messages.get(template.locale(), "issue.type." + column.type().name());
        String labels = labels(column).stream().collect(Collectors.joining(" / "));
        return labels.isEmpty() ? type : column.type().takesSeveral() ? type + ": " + labels : labels;
    }

    private List<String> labels(Column column) {
        List<String> labels = new ArrayList<>();
        for (Choice choice : column.type().choices()) {
            labels.add(choice.label(template.locale()));
        }
        return labels;
    }

    private void offer(Worksheet sheet, Worksheet lists) {
        lists.setVisibilityState(VisibilityState.HIDDEN);
        int list = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<String> labels = labels(columns.get(i));
            if (!labels.isEmpty() && !columns.get(i).type().takesSeveral()) {
                for (int row = 0; row < labels.size(); row++) {
                    lists.value(row, list, labels.get(row));
                }
                sheet.range(1, i, FILLED_ROWS, i)
                        .validateWithList(lists.range(0, list, labels.size() - 1, list))
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true);
                list++;
            }
        }
    }
}
