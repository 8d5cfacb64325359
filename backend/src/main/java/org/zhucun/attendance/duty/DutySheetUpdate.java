package org.zhucun.attendance.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** A whole sheet: the rows left out are not entered. */
public record DutySheetUpdate(@NotNull @Size(max = MAX_ROWS) List<@NotNull @Valid Entry> rows) {

    static final int MAX_ROWS = 1_000;
    private static final int MOST = 31;

    /** A cadre's days, which add up to the posted days. */
    @Schema(name = "DutyRowUpdate")
    public record Entry(
            @NotNull UUID cadreId,

            @NotNull @Range(max = MOST) @Schema(description = "Days in the village", examples = "24")
            Integer villageDays,

            @Range(max = MOST) @Schema(description = "Days at meetings; 0 when absent", examples = "1")
            Integer meetingDays,

            @Range(max = MOST) @Schema(description = "Days of training; 0 when absent", examples = "0")
            Integer trainingDays,

            @Range(max = MOST) @Schema(description = "Days out for projects; 0 when absent", examples = "0")
            Integer projectDays,

            @Range(max = MOST) @Schema(description = "Days of leave; 0 when absent", examples = "2")
            Integer leaveDays,

            @Range(max = MOST)
            @Schema(description = "Days that nobody accounts for; what remains when absent", examples = "1")
            Integer unexplainedDays,

            @CleanText(max = 200) @Schema(examples = "2月14日返回县城")
            String note) {}
}
