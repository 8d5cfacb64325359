package org.zhucun.platform.imports.job;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.imports.ImportOptions;
import org.zhucun.platform.imports.IssueCode;

/** An import job, running or done, as the API shows it. */
@Schema(description = "An import job: its progress while it runs, its report when it is done")
public record ImportReport(
        @NotNull UUID id,
        @NotNull @Schema(examples = "roster") String resource,
        @NotNull ImportOptions.Mode mode,
        @NotNull ImportOptions.Strategy strategy,
        @NotNull ImportOptions.Atomic atomic,
        @NotNull ImportState state,
        @Schema(description = "Null while it runs") ImportOutcome outcome,
        @NotNull Progress progress,
        @NotNull Source source,
        @Schema(description = "Null while it runs") ImportCounts counts,
        @NotNull List<ImportColumn> columns,

        @NotNull
        @Schema(description = "The first 1,000 findings, errors before warnings; the rejected-rows file has all errors")
        List<Finding> errors,

        @NotNull boolean errorsTruncated,

        @NotNull @Schema(description = "Display name of the account", examples = "梅州市驻村办")
        String submittedBy,

        @NotNull OffsetDateTime startedAt,
        OffsetDateTime finishedAt,

        @Schema(description = "Why it failed, for a reason outside its file")
        Failure failure) {

    @Schema(name = "ImportProgress")
    public record Progress(
            @NotNull ImportPhase phase,

            @NotNull @Schema(description = "Rows read so far", examples = "42000")
            long rows) {}

    @Schema(name = "ImportSource")
    public record Source(
            @Schema(examples = "roster.csv") String fileName,

            @Schema(description = "csv, ndjson or xlsx", examples = "csv")
            String format,

            @Schema(description = "As found or as named; null for a workbook", examples = "GB18030")
            String encoding,

            @Schema(examples = "812345") Long bytes,

            @Schema(description = "SHA-256 of the file, in hexadecimal")
            String sha256,

            @Schema(description = "Rows below the header that are not blank", examples = "5109")
            Long dataRows) {}

    @Schema(name = "ImportFinding")
    public record Finding(
            @Schema(description = "Data row from 1; null for the file or its columns", examples = "17")
            Long row,

            @Schema(description = "Physical line from 1", examples = "19")
            Long line,

            @Schema(description = "Header as it stands in the file", examples = "身份证号")
            String column,

            @Schema(examples = "idNumber") String field,

            @Schema(description = "The cell; personal data is always masked", examples = "4414**********123X")
            String value,

            @NotNull @Schema(examples = "ID_CHECKSUM") IssueCode code,

            @NotNull @Schema(description = "ERROR rejects the row, WARNING never does", examples = "ERROR")
            Severity severity,

            @NotNull @Schema(examples = "身份证号校验位不符") String detail,

            @NotNull @Schema(description = "What may have been meant, inside the caller's area")
            List<String> suggestions) {}

    @Schema(name = "ImportFindingSeverity")
    public enum Severity {
        ERROR,
        WARNING
    }

    @Schema(name = "ImportFailureReason")
    public record Failure(
            @NotNull ImportFailure code,
            @NotNull @Schema(examples = "服务器在导入过程中停止") String detail) {}
}
