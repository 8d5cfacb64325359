package org.zhucun.attendance.leave;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return before the leave is over (销假). */
public record LeaveReturn(
        @NotNull
        @Schema(
                description = "First day back in the village: after the first day of the leave, not after its last",
                examples = "2005-03-15")
        LocalDate returnedOn) {}
