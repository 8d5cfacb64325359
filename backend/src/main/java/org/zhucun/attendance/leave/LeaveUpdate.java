package org.zhucun.attendance.leave;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a leave that can be changed until it is decided. */
public record LeaveUpdate(
        @NotNull @Schema(description = "First day; the cadre is posted on it", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-03-16")
        LocalDate endsOn,

        @NotNull LeaveReason reason,

        @CleanText(max = 500) @Schema(examples = "陪护住院家属") String note) {}
