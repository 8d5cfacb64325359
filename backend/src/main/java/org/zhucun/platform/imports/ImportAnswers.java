package org.zhucun.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.web.Idempotency;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.imports.job.ImportJobQueries;
import org.zhucun.platform.imports.job.ImportOutcome;
import org.zhucun.platform.imports.job.ImportReport;
import org.zhucun.platform.imports.job.ImportState;

/** Starts imports for HTTP callers and answers with their report, or with where it will be. */
@ApplicationScoped
class ImportAnswers {

    private static final Pattern WAIT = Pattern.compile("wait=(\\d{1,4})");
    private static final int RETRY_SECONDS = 2;

    private final ImportService imports;
    private final ImportJobQueries queries;
    private final Caller caller;
    private final Idempotency idempotency;

    ImportAnswers(ImportService imports, ImportJobQueries queries, Caller caller, Idempotency idempotency) {
        this.imports = imports;
        this.queries = queries;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    RestResponse<ImportReport> run(
            String resource, ImportOptions options, UploadedFile upload, String prefer, UriInfo uri) {
        Optional<RestResponse<ImportReport>> earlier = replay(upload);
        return earlier.isPresent() ? earlier.get() : answer(request(resource, options, upload), upload, prefer, uri);
    }

    private Optional<RestResponse<ImportReport>> replay(UploadedFile upload) {
        return closingOnRefusal(upload, () -> {
            Optional<RestResponse<ImportReport>> earlier =
                    idempotency.replay(HexFormat.of().parseHex(upload.file().sha256()));
            if (earlier.isPresent()) {
                ImportService.close(upload.file());
            }
            return earlier;
        });
    }

    private RestResponse<ImportReport> answer(ImportRequest request, UploadedFile upload, String prefer, UriInfo uri) {
        ImportService.Started started = imports.start(request, upload.file());
        if (!hasEnded(started, prefer)) {
            URI job = uri.getBaseUriBuilder()
                    .path("import-jobs")
                    .path(started.id().toString())
                    .build();
            return RestResponse.ResponseBuilder.<ImportReport>create(Response.Status.ACCEPTED)
                    .entity(queries.get(started.id()))
                    .location(job)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        ImportReport report = queries.get(started.id());
        refuse(report);
        return RestResponse.ok(report);
    }

    private ImportRequest request(String resource, ImportOptions options, UploadedFile upload) {
        return closingOnRefusal(
                upload,
                () -> new ImportRequest(
                        imports.importer(resource),
                        options,
                        new ImportRequest.Submitter(
                                caller.accountId(),
                                caller.principal().displayName(),
                                caller.scope().areaCode()),
                        upload.format(),
                        options.namedEncoding().or(upload::charset)));
    }

    private static <T> T closingOnRefusal(UploadedFile upload, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException refused) {
            ImportService.close(upload.file());
            throw refused;
        }
    }

    /** Waits for the end, unless the caller would rather not: {@code Prefer: respond-async, wait=10}. */
    private static boolean hasEnded(ImportService.Started started, String prefer) {
        boolean async = prefer != null && prefer.contains("respond-async");
        Matcher wait = WAIT.matcher(async ? prefer : "");
        try {
            if (async) {
                started.end().get(wait.find() ? Long.parseLong(wait.group(1)) : 0, TimeUnit.SECONDS);
            } else {
                started.end().get();
            }
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refuse(ImportReport report) {
        if (report.state() == ImportState.FAILED) {
            ErrorCode code = switch (report.failure().code()) {
                case CONCURRENT_EDIT -> ErrorCode.CONFLICT;
                case INTERRUPTED -> ErrorCode.UNAVAILABLE;
                case INTERNAL -> ErrorCode.INTERNAL;
            };
            throw new ApiException(code, report.id().toString()).with("report", report);
        }
        List<ImportReport.Finding> ofFile = report.errors().stream()
                .filter(finding -> finding.code().refusesFile())
                .toList();
        if (!ofFile.isEmpty()) {
            throw refusedFile(report, ofFile);
        }
        if (report.outcome() == ImportOutcome.REJECTED) {
            String detail = Messages.get("issue.rejectedRows", report.counts().rejected());
            throw new ApiException(ErrorCode.IMPORT_REJECTED, detail).with("report", report);
        }
    }

    private static ApiException refusedFile(ImportReport report, List<ImportReport.Finding> findings) {
        ErrorCode code = switch (findings.get(0).code().status()) {
            case 400 ->
                findings.get(0).code() == IssueCode.UNDECODABLE ? ErrorCode.UNDECODABLE : ErrorCode.MALFORMED_FILE;
            case 413 -> ErrorCode.PAYLOAD_TOO_LARGE;
            default -> ErrorCode.IMPORT_REJECTED;
        };
        List<Violation> violations = findings.stream()
                .map(finding -> new Violation(null, null, null, finding.code().name(), finding.detail()))
                .toList();
        return new ApiException(code, violations, findings.get(0).detail()).with("report", report);
    }
}
