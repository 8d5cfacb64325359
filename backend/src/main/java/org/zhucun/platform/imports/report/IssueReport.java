package org.zhucun.platform.imports.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.HeaderMapping;
import org.zhucun.platform.imports.job.ImportIssue;
import org.zhucun.platform.imports.source.DataRows;
import org.zhucun.platform.imports.source.SourceTable;

/** The findings of an import, gathered before its transaction ends. */
public record IssueReport(List<ImportIssue> shown, boolean truncated, long warnings) {

    private static final IssueReport NOTHING_FOUND = new IssueReport(List.of(), false, 0);

    /** Also stores the rejected rows of the job, on a connection of its own. */
    public static IssueReport gather(
            Connection connection,
            DataSource dataSource,
            UUID jobId,
            Importer importer,
            SourceTable table,
            HeaderMapping mapping,
            ObjectMapper json)
            throws SQLException, IOException {
        if (nothingFound(connection)) {
            return NOTHING_FOUND;
        }
        IssueCollector collector = new IssueCollector(mapping, importer);
        try (IssueCursor cursor = new IssueCursor(connection);
                DataRows rows = table.open();
                RejectedRows rejectedRows = new RejectedRows(dataSource.getConnection(), jobId, json)) {
            collector.collect(cursor, rows, rejectedRows);
            rejectedRows.commit();
        }
        return new IssueReport(collector.shown(), collector.truncated(), collector.warningCount());
    }

    private static boolean nothingFound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select from issue)")) {
            result.next();
            return !result.getBoolean(1);
        }
    }
}
