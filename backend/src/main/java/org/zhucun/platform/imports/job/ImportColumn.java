package org.zhucun.platform.imports.job;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of the file and what it was taken for. */
public record ImportColumn(
        @NotNull @Schema(description = "As it stands in the file", examples = "派出单位")
        String header,

        @Schema(description = "Null for a column that is ignored", examples = "unit")
        String field) {}
