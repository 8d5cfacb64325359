package org.zhucun.platform.imports.job;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows by what became of them, or would become of them. created + updated + unchanged + rejected = total, always. */
@Schema(description = "created + updated + unchanged + rejected = total, always")
public record ImportCounts(
        @NotNull @Schema(examples = "5109") long total,
        @NotNull @Schema(examples = "5096") long created,
        @NotNull @Schema(examples = "6") long updated,
        @NotNull @Schema(examples = "0") long unchanged,
        @NotNull @Schema(examples = "7") long rejected,

        @NotNull @Schema(description = "Findings that reject nothing", examples = "12")
        long warnings) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    public ImportCounts {
        if (created + updated + unchanged + rejected != total) {
            throw new IllegalStateException("counts of an import do not add up: %d + %d + %d + %d <> %d"
                    .formatted(created, updated, unchanged, rejected, total));
        }
    }
}
