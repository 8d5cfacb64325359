package org.zhucun.platform.imports.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.zhucun.platform.imports.job.ImportIssue;
import org.zhucun.platform.imports.source.SourceRow;

/** Stores rejected rows as they stood in the file, on a connection that outlives the import's rollback. */
final class RejectedRows implements AutoCloseable {

    private static final int BATCH_ROWS = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private final ObjectMapper json;
    private final UUID jobId;
    private int waiting;

    RejectedRows(Connection connection, UUID jobId, ObjectMapper json) throws SQLException {
        this.connection = connection;
        this.jobId = jobId;
        this.json = json;
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(
                "insert into import_rejected_row (job_id, row_no, line_no, cells, problems) values (?, ?, ?, ?, ?::jsonb)");
    }

    void add(SourceRow row, List<ImportIssue> errors) throws SQLException {
        insert.setObject(1, jobId);
        insert.setLong(2, row.number());
        insert.setLong(3, row.line());
        insert.setArray(4, connection.createArrayOf("text", cells(row)));
        insert.setString(5, text(errors));
        insert.addBatch();
        if (++waiting == BATCH_ROWS) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    void commit() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    /** A database text holds no NUL. */
    private static String[] cells(SourceRow row) {
        String[] cells = row.cells().clone();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] == null ? "" : cells[i].replace("\0", "");
        }
        return cells;
    }

    private String text(List<ImportIssue> errors) {
        try {
            return json.writeValueAsString(errors);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
