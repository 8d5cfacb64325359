package org.zhucun.attendance.duty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre's month in a sheet. */
public record DutyRow(
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted; the latest of several in the town")
        VillageRef village,

        @NotNull UnitRef unit,

        @Schema(description = "Null in a submitted sheet when the posting has been taken away since")
        PostingRole role,

        @NotNull @Schema(description = "Days of the month on which the cadre is posted in the town", examples = "28")
        Integer postedDays,

        @Schema(description = "Days in the village; null while the row is not entered", examples = "24")
        Integer villageDays,

        @NotNull @Schema(description = "Days at meetings, as recorded while the row is not entered", examples = "1")
        Integer meetingDays,

        @NotNull @Schema(description = "Days of training, as recorded while the row is not entered", examples = "0")
        Integer trainingDays,

        @NotNull
        @Schema(description = "Days out for projects, as recorded while the row is not entered", examples = "0")
        Integer projectDays,

        @NotNull @Schema(description = "Days of leave, as recorded while the row is not entered", examples = "2")
        Integer leaveDays,

        @Schema(description = "Days that nobody accounts for; null while the row is not entered", examples = "1")
        Integer unexplainedDays,

        @Schema(examples = "2月14日返回县城") String note,

        @NotNull @Schema(description = "Whether the town has filled the row")
        boolean entered,

        @NotNull RecordedDays recorded) {

    /** What the town has filled in, as it would be sent. */
    DutySheetUpdate.Entry entry() {
        return new DutySheetUpdate.Entry(
                cadre.id(), villageDays, meetingDays, trainingDays, projectDays, leaveDays, unexplainedDays, note);
    }

    static DutyRow of(Row row) {
        RecordedDays recorded = RecordedDays.of(row);
        boolean entered = row.flag("entered");
        return new DutyRow(
                CadreRef.of(row, "cadre"),
                VillageRef.of(row, "village"),
                UnitRef.of(row, "unit"),
                row.constant("role", PostingRole.class),
                row.integer("posted_days"),
                row.integer("village_days"),
                entered ? row.integer("meeting_days") : recorded.meetingDays(),
                entered ? row.integer("training_days") : recorded.trainingDays(),
                entered ? row.integer("project_days") : recorded.projectDays(),
                entered ? row.integer("leave_days") : recorded.leaveDays(),
                row.integer("unexplained_days"),
                row.text("note"),
                entered,
                recorded);
    }
}
