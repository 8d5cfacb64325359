package org.zhucun.liaison.leading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;

/** A leading group with what changed when it came to be. */
public record LeadingGroupDetail(
        @JsonUnwrapped @NotNull LeadingGroupSummary summary,

        @NotNull
        @Schema(
                description =
                        "Who joined, left or has another post on its first day, against the one of the area before"
                                + " it; empty of the first")
        List<LeadingGroupChange> changes,

        @NotNull Instant updatedAt)
        implements Detail<LeadingGroupSummary> {}
