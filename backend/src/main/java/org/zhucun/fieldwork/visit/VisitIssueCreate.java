package org.zhucun.fieldwork.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new issue. */
public record VisitIssueCreate(
        @NotNull @Schema(description = "Id of the visit that raised it")
        UUID visitId,

        @JsonUnwrapped @Valid @NotNull VisitIssueUpdate terms) {}
