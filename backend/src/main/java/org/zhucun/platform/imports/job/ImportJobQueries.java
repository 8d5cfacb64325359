package org.zhucun.platform.imports.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.ClockProducer;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.imports.ImportOptions;

/** Reads jobs, as far as the caller's area contains the one they ran in. */
@ApplicationScoped
public class ImportJobQueries {

    private static final Listing<ImportJobSummary> LIST = Listing.of(ImportJobSummary.class, "import_job j")
            .with(Joined.shown("j.total, j.created, j.updated, j.unchanged, j.rejected, j.warnings", ""))
            .also("started_at", "j.started_at")
            .also("finished_at", "j.finished_at")
            .derived("counts", ImportJobQueries::counts)
            .derived("startedAt", job -> time(job.instant("started_at")))
            .derived("finishedAt", job -> time(job.instant("finished_at")))
            .sortedBy("-startedAt", "resource")
            .exports("resource", "fileName", "outcome", "submittedBy", "startedAt");

    private final Jdbc jdbc;
    private final Caller caller;
    private final ObjectMapper json;

    ImportJobQueries(Jdbc jdbc, Caller caller, ObjectMapper json) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.json = json;
    }

    public ListQuery<ImportJobSummary> list(ImportJobFilter filter) {
        Where where = new Where()
                .inside("j.area_code", caller.scope())
                .equal("j.resource", filter.resource)
                .equal("j.mode", filter.mode)
                .equal("j.state", filter.state)
                .oneOf("j.outcome", filter.outcome);
        return LIST.query(where);
    }

    /** 404 when absent, or when the job ran in an area that is not inside the caller's. */
    public ImportReport get(UUID id) {
        Where where = new Where().and("id = ?", id).inside("area_code", caller.scope());
        Locale locale = Messages.locale();
        return jdbc.one(
                        "select *, errors::text as errors_text, columns::text as columns_text from import_job"
                                + where.sql(),
                        where.params(),
                        row -> report(row, locale))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private ImportReport report(Row row, Locale locale) {
        List<ImportIssue> issues = read(row.text("errors_text"), new TypeReference<>() {});
        return new ImportReport(
                row.uuid("id"),
                row.text("resource"),
                ImportOptions.Mode.valueOf(row.text("mode")),
                ImportOptions.Strategy.valueOf(row.text("strategy")),
                ImportOptions.Atomic.valueOf(row.text("atomic")),
                row.constant("state", ImportState.class),
                row.constant("outcome", ImportOutcome.class),
                new ImportReport.Progress(row.constant("phase", ImportPhase.class), row.number("rows_done")),
                source(row),
                counts(row),
                read(row.text("columns_text"), new TypeReference<>() {}),
                issues.stream()
                        .map(issue -> ImportFindings.finding(locale, issue))
                        .toList(),
                row.flag("errors_truncated"),
                row.text("submitted_by"),
                time(row.instant("started_at")),
                time(row.instant("finished_at")),
                ImportFindings.failure(locale, row.text("failure")));
    }

    private static ImportReport.Source source(Row row) {
        return new ImportReport.Source(
                row.text("file_name"),
                row.text("format"),
                row.text("encoding"),
                row.number("bytes"),
                row.text("sha256"),
                row.text("outcome") == null ? null : row.number("total"));
    }

    private static ImportCounts counts(Row row) {
        return row.text("outcome") == null
                ? null
                : new ImportCounts(
                        row.number("total"),
                        row.number("created"),
                        row.number("updated"),
                        row.number("unchanged"),
                        row.number("rejected"),
                        row.number("warnings"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(ClockProducer.ZONE).toOffsetDateTime();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
