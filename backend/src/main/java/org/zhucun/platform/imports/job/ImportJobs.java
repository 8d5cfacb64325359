package org.zhucun.platform.imports.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.imports.ImportOptions;
import org.zhucun.platform.imports.ImportRequest;
import org.zhucun.platform.imports.source.SpooledFile;

/** The stored jobs: begun, followed, ended, and forgotten in the end. */
@ApplicationScoped
public class ImportJobs {

    private final Jdbc jdbc;
    private final DataSource dataSource;
    private final JobInstance instance;
    private final ObjectMapper json;
    private final Clock clock;

    ImportJobs(Jdbc jdbc, DataSource dataSource, JobInstance instance, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.instance = instance;
        this.json = json;
        this.clock = clock;
    }

    public UUID begin(ImportRequest request, SpooledFile file) {
        ImportOptions options = request.options();
        return jdbc.one(
                        """
                        insert into import_job (resource, mode, strategy, atomic, options, state, phase, account_id,
                            submitted_by, area_code, file_name, bytes, sha256, instance, started_at)
                        values (?, ?, ?, ?, ?::jsonb, 'RUNNING', 'READING', ?, ?, ?, ?, ?, ?, ?, ?)
                        returning id
                        """,
                        Arrays.asList(
                                request.importer().resource(),
                                options.mode.name(),
                                options.strategy.name(),
                                options.atomic.name(),
                                text(furtherOptions(options)),
                                request.submitter().accountId(),
                                request.submitter().name(),
                                request.submitter().areaCode(),
                                file.fileName(),
                                file.bytes(),
                                file.sha256(),
                                instance.number(),
                                now()),
                        row -> row.uuid("id"))
                .orElseThrow();
    }

    public void progress(UUID id, ImportPhase phase, long rows) {
        jdbc.update(
                "update import_job set phase = ?, rows_done = ? where id = ? and state = 'RUNNING'",
                List.of(phase, rows, id));
    }

    /** Ends a job on a connection of its own. */
    public void finish(UUID id, ImportResult result) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            finish(connection, id, result);
        }
    }

    /** Ends a job in the transaction that stores its rows: both are seen at once, or neither. */
    public void finish(Connection connection, UUID id, ImportResult result) throws SQLException {
        ImportCounts counts = result.counts();
        List<Object> values = Arrays.asList(
                result.outcome().name(),
                result.format(),
                result.encoding(),
                text(result.columns()),
                counts.total(),
                counts.total(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.warnings(),
                text(result.issues()),
                result.issuesTruncated(),
                now(),
                id);
        try (PreparedStatement update = connection.prepareStatement("""
                update import_job set state = 'DONE', phase = 'DONE', outcome = ?, format = ?, encoding = ?,
                    columns = ?::jsonb, rows_done = ?, total = ?, created = ?, updated = ?, unchanged = ?, rejected = ?,
                    warnings = ?, errors = ?::jsonb, errors_truncated = ?, finished_at = ?
                where id = ?
                """)) {
            for (int i = 0; i < values.size(); i++) {
                update.setObject(i + 1, values.get(i));
            }
            update.executeUpdate();
        }
    }

    public void fail(UUID id, ImportFailure failure) {
        jdbc.update("delete from import_rejected_row where job_id = ?", List.of(id));
        jdbc.update(
                "update import_job set state = 'FAILED', outcome = 'FAILED', failure = ?, finished_at = ? where id = ?",
                List.of(failure, now(), id));
    }

    /** Fails the running jobs whose process is gone. Those of a process that holds its lock are left alone. */
    public int failOrphans() {
        instance.number();
        return jdbc.update("""
                with orphan as (
                    select instance from (select distinct instance from import_job where state = 'RUNNING') running
                    where not exists (select from pg_locks where locktype = 'advisory' and granted
                        and classid::bigint = ? and objid::bigint = running.instance
                        and database = (select oid from pg_database where datname = current_database())))
                update import_job set state = 'FAILED', outcome = 'FAILED', failure = 'INTERRUPTED', finished_at = ?
                from orphan where import_job.instance = orphan.instance and state = 'RUNNING'
                """, List.of(JobInstance.LOCK_CLASS, now()));
    }

    public int forgetOlderThan(Duration age) {
        return jdbc.update(
                "delete from import_job where state <> 'RUNNING' and started_at < ?", List.of(now().minus(age)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Map<String, Object> furtherOptions(ImportOptions options) {
        Map<String, Object> further = new java.util.LinkedHashMap<>();
        further.put("unknownColumns", options.unknownColumns);
        further.put("moves", options.moves);
        further.put("encoding", options.encoding);
        further.put("batch", options.batch);
        further.put("sheet", options.sheet);
        return further;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
