package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** Days of the posted days that approved leave and reported outings hold; a day with both is leave. */
public record RecordedDays(
        @NotNull @Schema(description = "Days of approved leave", examples = "2")
        Integer leaveDays,

        @NotNull @Schema(description = "Days of reported meetings", examples = "1")
        Integer meetingDays,

        @NotNull @Schema(description = "Days of reported training", examples = "0")
        Integer trainingDays,

        @NotNull @Schema(description = "Days of reported project work", examples = "0")
        Integer projectDays) {

    static RecordedDays of(Row row) {
        return new RecordedDays(
                row.integer("recorded_leave_days"),
                row.integer("recorded_meeting_days"),
                row.integer("recorded_training_days"),
                row.integer("recorded_project_days"));
    }
}
