package org.zhucun.fieldwork.worklog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new work log. */
public record WorkLogCreate(
        @Schema(description = "The village; the caller's own when left out by who is of one", examples = "441481107217")
        String villageCode,

        @JsonUnwrapped @Valid @NotNull WorkLogUpdate terms) {}
