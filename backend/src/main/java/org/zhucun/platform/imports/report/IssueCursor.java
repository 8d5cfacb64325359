package org.zhucun.platform.imports.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.platform.imports.IssueCode;

/** The findings of an import, row by row in the order of the file, in constant memory. */
final class IssueCursor implements AutoCloseable {

    private static final int FETCH_ROWS = 1_000;

    /** The issues of one row. */
    record RowIssues(long row, boolean rejected, List<Found> found) {}

    record Found(String field, IssueCode code, List<String> params, List<String> suggestions) {}

    private final Statement statement;
    private final ResultSet result;
    private boolean more;

    IssueCursor(Connection connection) throws SQLException {
        statement = connection.createStatement();
        statement.setFetchSize(FETCH_ROWS);
        result = statement.executeQuery("""
                select i.row_no, s.rejected, i.field, i.code, i.params, i.suggestions
                from (select distinct on (row_no, field, code) * from issue order by row_no, field, code) i
                join staged s on s.row_no = i.row_no
                order by i.row_no, i.warning, i.code, i.field
                """);
        more = result.next();
    }

    /** The next row with findings, or null. */
    RowIssues next() throws SQLException {
        if (!more) {
            return null;
        }
        long row = result.getLong("row_no");
        boolean rejected = result.getBoolean("rejected");
        List<Found> found = new ArrayList<>();
        while (more && result.getLong("row_no") == row) {
            found.add(new Found(
                    result.getString("field"),
                    IssueCode.valueOf(result.getString("code")),
                    texts("params"),
                    texts("suggestions")));
            more = result.next();
        }
        return new RowIssues(row, rejected, found);
    }

    private List<String> texts(String column) throws SQLException {
        String[] texts = (String[]) result.getArray(column).getArray();
        for (int i = 0; i < texts.length; i++) {
            texts[i] = texts[i] == null ? "" : texts[i];
        }
        return List.of(texts);
    }

    @Override
    public void close() throws SQLException {
        result.close();
        statement.close();
    }
}
