package org.zhucun.platform.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.zhucun.kernel.sql.SqlFailure;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.column.HeaderMapping;
import org.zhucun.platform.imports.job.ImportColumn;
import org.zhucun.platform.imports.job.ImportCounts;
import org.zhucun.platform.imports.job.ImportJobs;
import org.zhucun.platform.imports.job.ImportOutcome;
import org.zhucun.platform.imports.job.ImportPhase;
import org.zhucun.platform.imports.job.ImportResult;
import org.zhucun.platform.imports.report.IssueReport;
import org.zhucun.platform.imports.source.DataRows;
import org.zhucun.platform.imports.source.FileIssue;
import org.zhucun.platform.imports.source.FileRefusedException;
import org.zhucun.platform.imports.source.SourceTable;
import org.zhucun.platform.imports.stage.Staging;

/**
 * One import in one transaction: stage the file, check it, write it, and commit or roll back. A validation runs the very
 * same steps and always rolls back.
 */
final class ImportRun implements AutoCloseable {

    /** Held from the first check to the end: imports see each other's rows whole or not at all. */
    private static final long WRITER_LOCK = 2_005_011_000L;

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final UUID id;
    private final ImportRequest request;
    private final SourceTable table;
    private final DataSource dataSource;
    private final ImportJobs jobs;
    private final ObjectMapper json;
    private final LocalDate today;
    private final Connection connection;
    private Runnable afterwards = () -> {};

    ImportRun(
            UUID id,
            ImportRequest request,
            SourceTable table,
            DataSource dataSource,
            ImportJobs jobs,
            ObjectMapper json,
            LocalDate today)
            throws SQLException {
        this.id = id;
        this.request = request;
        this.table = table;
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.json = json;
        this.today = today;
        this.connection = dataSource.getConnection();
        connection.setAutoCommit(false);
    }

    void toEnd(long maxRows) throws SQLException, IOException {
        execute("set local work_mem = '64MB'");
        execute("set local jit = off");
        execute("set local pg_trgm.similarity_threshold = 0.15");
        HeaderMapping mapping;
        long total;
        try (DataRows rows = table.open()) {
            mapping = mapping(rows);
            total = stage(rows, mapping, maxRows);
        }
        jobs.progress(id, ImportPhase.CHECKING, total);
        execute("select pg_advisory_xact_lock(" + WRITER_LOCK + ")");
        boolean stores = checkAndWrite(total);
        IssueReport findings = gather(mapping);
        ImportResult result = result(mapping, counts(total, findings.warnings()), findings, stores);
        end(result, stores && request.options().mode == ImportOptions.Mode.commit);
    }

    private HeaderMapping mapping(DataRows rows) throws FileRefusedException {
        Importer importer = request.importer();
        boolean ignore = request.options().unknownColumns == ImportOptions.Answer.ignore;
        HeaderMapping mapping = HeaderMapping.of(rows.header(), importer.columns(), importer.oneOf(), ignore);
        List<FileIssue> issues = importer.columnIssues(mapping.fields());
        if (!issues.isEmpty()) {
            throw new FileRefusedException(issues);
        }
        return mapping;
    }

    private long stage(DataRows rows, HeaderMapping mapping, long maxRows) throws SQLException, IOException {
        Staging staging = new Staging(connection, request.importer(), json);
        staging.createTables();
        long total = staging.load(rows, mapping, maxRows, done -> jobs.progress(id, ImportPhase.READING, done));
        if (total == 0) {
            throw new FileRefusedException(IssueCode.EMPTY_FILE, null);
        }
        return total;
    }

    /** Tries again from the staged rows when somebody else changed the same rows meanwhile. */
    private boolean checkAndWrite(long total) throws SQLException {
        Savepoint staged = connection.setSavepoint();
        try {
            return attempt(total);
        } catch (SqlFailure failure) {
            if (!ImportEngine.isConcurrentEdit((SQLException) failure.getCause())) {
                throw failure;
            }
            connection.rollback(staged);
            return attempt(total);
        }
    }

    /** Whether the rows, or the good ones among them, are to be stored. */
    private boolean attempt(long total) throws SQLException {
        ImportOptions options = request.options();
        ImportWork work = new ImportWork(connection, options, request.submitter(), today);
        request.importer().check(work);
        boolean stores = options.atomic == ImportOptions.Atomic.row || number("select count(*) from plan") == total;
        if (stores) {
            jobs.progress(id, ImportPhase.WRITING, total);
            request.importer().write(work);
            afterwards = request.importer().afterwards(work);
        }
        return stores;
    }

    private IssueReport gather(HeaderMapping mapping) throws SQLException, IOException {
        return IssueReport.gather(connection, dataSource, id, request.importer(), table, mapping, json);
    }

    private ImportCounts counts(long total, long warnings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                        select count(*) filter (where is_new) as created,
                            count(*) filter (where not is_new and changed) as updated,
                            count(*) filter (where not is_new and not changed) as unchanged,
                            (select count(*) from staged where rejected) as rejected
                        from plan
                        """)) {
            result.next();
            return new ImportCounts(
                    total,
                    result.getLong("created"),
                    result.getLong("updated"),
                    result.getLong("unchanged"),
                    result.getLong("rejected"),
                    warnings);
        }
    }

    private ImportResult result(HeaderMapping mapping, ImportCounts counts, IssueReport findings, boolean stores) {
        List<ImportColumn> columns = new ArrayList<>();
        for (int i = 0; i < mapping.headers().size(); i++) {
            Column column = mapping.columns().get(i);
            columns.add(new ImportColumn(mapping.headers().get(i), column == null ? null : column.field()));
        }
        return new ImportResult(
                outcome(counts, stores),
                table.format().wire(),
                table.encodingLabel().orElse(null),
                columns,
                counts,
                findings.shown(),
                findings.truncated());
    }

    private ImportOutcome outcome(ImportCounts counts, boolean stores) {
        if (request.options().mode == ImportOptions.Mode.validate) {
            return counts.rejected() == 0 ? ImportOutcome.VALID : ImportOutcome.INVALID;
        }
        if (!stores) {
            return ImportOutcome.REJECTED;
        }
        return counts.rejected() == 0 ? ImportOutcome.COMMITTED : ImportOutcome.PARTIAL;
    }

    private void end(ImportResult result, boolean commits) throws SQLException {
        if (commits) {
            jobs.finish(connection, id, result);
            OutgrownTables outgrown = OutgrownTables.of(connection);
            connection.commit();
            follow(outgrown);
        } else {
            connection.rollback();
            jobs.finish(id, result);
        }
    }

    /** The rows are stored: what fails from here on does not make the import fail. */
    private void follow(OutgrownTables outgrown) {
        try {
            outgrown.analyze(connection);
            afterwards.run();
        } catch (SQLException | RuntimeException failure) {
            LOG.errorf(failure, "what follows import %s failed", id);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } finally {
            connection.close();
        }
    }
}
