package org.zhucun.benefits.sheet;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;

/** A sheet to be computed. */
public record SubsidySheetCreate(
        @NotNull @Schema(description = "Division code of a town or street", examples = "441481107")
        String townCode,

        @NotNull Month month) {}
