package org.zhucun.fieldwork.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new visit. */
public record VisitCreate(
        @Schema(description = "The village; the caller's own when left out by who is of one", examples = "441481107217")
        String villageCode,

        @JsonUnwrapped @Valid @NotNull VisitUpdate terms,

        @Size(max = 10) @Schema(description = "Issues that it raises")
        List<@Valid @NotNull VisitIssueUpdate> issues) {}
