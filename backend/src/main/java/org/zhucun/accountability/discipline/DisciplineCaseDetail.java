package org.zhucun.accountability.discipline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A case with all that is known of it. */
public record DisciplineCaseDetail(
        @JsonUnwrapped @NotNull DisciplineCaseSummary summary,

        @NotNull @Schema(description = "What was found", examples = "群众反映在村小卖部打麻将赌钱")
        String found,

        @Schema(description = "Id of the inspection's finding that it comes from; null without")
        UUID findingId,

        @Schema(description = "What was decided; null before", examples = "诫勉谈话，取消年度评优资格")
        String decision,

        @Schema(description = "Display name of who recorded the decision; null before", examples = "兴宁市驻村办")
        String decidedBy,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Detail<DisciplineCaseSummary> {}
