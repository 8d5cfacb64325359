package org.zhucun.attendance.commuter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a permission to commute. */
public record CommuterEnd(
        @NotNull @Schema(description = "Last day of commuting, inside the period approved", examples = "2005-06-30")
        LocalDate endsOn) {}
