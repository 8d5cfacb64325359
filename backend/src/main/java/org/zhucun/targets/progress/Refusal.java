package org.zhucun.targets.progress;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.error.Messages;
import org.zhucun.roster.village.VillageRef;

/** Why one report cannot take the step; a member of the problem document. */
public record Refusal(
        UUID id,

        @Schema(description = "Null for a report that is not found")
        VillageRef village,

        @Schema(description = "Code of the target; null for a report that is not found", examples = "G2")
        String target,

        @Schema(description = "NOT_FOUND, STALE, WRONG_STATE, PROGRESS_COMPUTED or DECREASE_REASON", examples = "STALE")
        String code,

        @Schema(description = "What is wrong, in the language asked for")
        String detail) {

    static Refusal of(MovableRow row, String code) {
        Object about = code.equals(MovableRow.DECREASE_REASON)
                ? row.earlierValue()
                : Messages.label(Messages.locale(), row.standing().state());
        return new Refusal(row.id(), row.village(), row.standing().target(), code, Messages.violation(code, about));
    }

    static Refusal notFound(UUID id) {
        return new Refusal(id, null, null, "NOT_FOUND", Messages.violation("NOT_FOUND", id));
    }
}
