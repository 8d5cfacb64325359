package org.zhucun.platform.imports.report;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.column.HeaderMapping;
import org.zhucun.platform.imports.job.ImportIssue;
import org.zhucun.platform.imports.source.DataRows;
import org.zhucun.platform.imports.source.SourceRow;

/**
 * Reads the file once more beside the findings, to give each the cell it is about and to keep the rejected rows as they
 * stood. So nothing of the raw file need be staged.
 */
final class IssueCollector {

    static final int MAX_SHOWN = 1_000;

    private final HeaderMapping mapping;
    private final Importer importer;
    private final List<ImportIssue> errors = new ArrayList<>();
    private final List<ImportIssue> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    IssueCollector(HeaderMapping mapping, Importer importer) {
        this.mapping = mapping;
        this.importer = importer;
    }

    void collect(IssueCursor cursor, DataRows rows, RejectedRows rejectedRows) throws SQLException, IOException {
        for (IssueCursor.RowIssues next = cursor.next(); next != null; next = cursor.next()) {
            SourceRow row = rows.next();
            while (row.number() < next.row()) {
                row = rows.next();
            }
            List<ImportIssue> found = new ArrayList<>();
            for (IssueCursor.Found issue : next.found()) {
                found.add(issue(row, issue));
            }
            found.forEach(this::show);
            if (next.rejected()) {
                rejectedRows.add(
                        row,
                        found.stream()
                                .filter(issue -> !issue.code().isWarning())
                                .toList());
            }
        }
    }

    /** The first findings, errors before warnings, each in the order of the file. */
    List<ImportIssue> shown() {
        List<ImportIssue> shown = new ArrayList<>(errors);
        shown.addAll(warnings.subList(0, Math.min(warnings.size(), MAX_SHOWN - errors.size())));
        return shown;
    }

    boolean truncated() {
        return errorCount + warningCount > MAX_SHOWN;
    }

    long warningCount() {
        return warningCount;
    }

    private void show(ImportIssue issue) {
        if (issue.code().isWarning()) {
            warningCount++;
        } else {
            errorCount++;
        }
        List<ImportIssue> list = issue.code().isWarning() ? warnings : errors;
        if (list.size() < MAX_SHOWN) {
            list.add(issue);
        }
    }

    private ImportIssue issue(SourceRow row, IssueCursor.Found found) {
        int index = found.field() == null ? -1 : mapping.indexOf(found.field());
        Column column = importer.columns().stream()
                .filter(known -> known.field().equals(found.field()))
                .findFirst()
                .orElse(null);
        String header = index >= 0 ? mapping.headers().get(index) : column == null ? null : column.header();
        String value = index >= 0 && column != null ? Masked.value(column, row.cell(index)) : null;
        return new ImportIssue(
                row.number(),
                row.line(),
                header,
                found.field(),
                value,
                found.code(),
                found.params(),
                found.suggestions());
    }
}
