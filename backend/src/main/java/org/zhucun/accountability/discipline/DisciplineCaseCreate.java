package org.zhucun.accountability.discipline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new case. */
public record DisciplineCaseCreate(
        @NotNull @Schema(description = "Id of the cadre") UUID cadreId,

        @JsonUnwrapped @Valid @NotNull DisciplineCaseUpdate terms) {}
