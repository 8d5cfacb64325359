package org.zhucun.targets;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.access.Action;

/** A target with every definition that it has had. */
public record TargetDetail(
        @JsonUnwrapped @NotNull TargetSummary summary,

        @NotNull
        @Schema(
                description = "Every definition, the newest first: what was verified keeps the one that it was judged"
                        + " by")
        List<TargetRevision> revisions,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Detail<TargetSummary> {}
