package org.zhucun.platform.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.zhucun.kernel.sql.SqlFailure;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.job.ImportCounts;
import org.zhucun.platform.imports.job.ImportFailure;
import org.zhucun.platform.imports.job.ImportIssue;
import org.zhucun.platform.imports.job.ImportJobs;
import org.zhucun.platform.imports.job.ImportOutcome;
import org.zhucun.platform.imports.job.ImportResult;
import org.zhucun.platform.imports.source.FileRefusedException;
import org.zhucun.platform.imports.source.SourceTable;
import org.zhucun.platform.imports.source.SpooledFile;

/** Runs one job from its file to its stored end. It never throws: what goes wrong ends the job. */
@ApplicationScoped
class ImportEngine {

    private static final Logger LOG = Logger.getLogger(ImportEngine.class);
    private static final String INTEGRITY_VIOLATION = "23";
    private static final String TRANSACTION_ROLLBACK = "40";

    private final DataSource dataSource;
    private final ImportJobs jobs;
    private final ObjectMapper json;
    private final Today today;
    private final long maxRows;

    ImportEngine(
            DataSource dataSource,
            ImportJobs jobs,
            ObjectMapper json,
            Today today,
            @ConfigProperty(name = "zhucun.imports.max-rows", defaultValue = "2000000") long maxRows) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.json = json;
        this.today = today;
        this.maxRows = maxRows;
    }

    /** @param file deleted when the job has ended */
    void run(UUID id, ImportRequest request, SpooledFile file) {
        try (SpooledFile spooled = file) {
            runToEnd(id, request, spooled);
        } catch (IOException failure) {
            LOG.warnf(failure, "import %s left its temporary file behind", id);
        }
    }

    private void runToEnd(UUID id, ImportRequest request, SpooledFile file) {
        try {
            SourceTable table = SourceTable.of(
                    file, request.format(), request.encoding(), Optional.ofNullable(request.options().sheet));
            runTable(id, request, table);
        } catch (FileRefusedException refused) {
            end(id, () -> jobs.finish(id, refused(request, null, refused)));
        } catch (SqlFailure failure) {
            end(id, () -> jobs.fail(id, reason(id, failure, (SQLException) failure.getCause())));
        } catch (SQLException failure) {
            end(id, () -> jobs.fail(id, reason(id, failure, failure)));
        } catch (IOException | RuntimeException | Error failure) {
            LOG.errorf(failure, "import %s failed", id);
            end(id, () -> jobs.fail(id, ImportFailure.INTERNAL));
        }
    }

    private void runTable(UUID id, ImportRequest request, SourceTable table) throws SQLException, IOException {
        try (ImportRun run = new ImportRun(id, request, table, dataSource, jobs, json, today.day())) {
            run.toEnd(maxRows);
        } catch (FileRefusedException refused) {
            end(id, () -> jobs.finish(id, refused(request, table, refused)));
        }
    }

    private static ImportFailure reason(UUID id, Exception failure, SQLException cause) {
        if (isConcurrentEdit(cause)) {
            LOG.warnf("import %s met a concurrent edit twice: %s", id, cause.getSQLState());
            return ImportFailure.CONCURRENT_EDIT;
        }
        LOG.errorf(failure, "import %s failed", id);
        return ImportFailure.INTERNAL;
    }

    /** Rules were checked before writing, so a constraint is only met when others wrote in between. */
    static boolean isConcurrentEdit(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith(INTEGRITY_VIOLATION) || state.startsWith(TRANSACTION_ROLLBACK);
    }

    private static ImportResult refused(ImportRequest request, SourceTable table, FileRefusedException refused) {
        List<ImportIssue> issues = refused.issues().stream()
                .map(issue -> new ImportIssue(
                        null, issue.line(), issue.column(), null, null, issue.code(), issue.parameters(), List.of()))
                .toList();
        return new ImportResult(
                request.options().mode == ImportOptions.Mode.validate ? ImportOutcome.INVALID : ImportOutcome.REJECTED,
                table == null ? null : table.format().wire(),
                table == null ? null : table.encodingLabel().orElse(null),
                List.of(),
                ImportCounts.NONE,
                issues,
                false);
    }

    private interface Ending {
        void run() throws SQLException;
    }

    /** When even this fails the job is failed as an orphan at the next start. */
    private static void end(UUID id, Ending ending) {
        try {
            ending.run();
        } catch (SQLException | RuntimeException failure) {
            LOG.errorf(failure, "the end of import %s could not be stored", id);
        }
    }
}
