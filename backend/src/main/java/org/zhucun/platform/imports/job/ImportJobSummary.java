package org.zhucun.platform.imports.job;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.imports.ImportOptions;

/** An import job in a list, without its findings. */
public record ImportJobSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "roster") String resource,
        @NotNull ImportOptions.Mode mode,
        @NotNull ImportState state,
        @Schema(description = "Null while it runs") ImportOutcome outcome,
        @Schema(examples = "roster.csv") String fileName,
        @Schema(description = "Null while it runs") ImportCounts counts,
        @NotNull @Schema(examples = "梅州市驻村办") String submittedBy,
        @NotNull OffsetDateTime startedAt,
        OffsetDateTime finishedAt) {}
