package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.InspectionKind;
import org.zhucun.supervision.InspectionState;

/** An inspection with the villages that the caller sees. */
public record InspectionDetail(
        @NotNull UUID id,

        @NotNull @Schema(description = "The area whose office inspects")
        AreaRef area,

        @NotNull @Schema(description = "The level of that office")
        Level level,

        @NotNull InspectionKind kind,

        @NotNull @Schema(description = "First day", examples = "2005-01-15")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day", examples = "2005-01-16")
        LocalDate endsOn,

        @NotNull @Schema(description = "Who leads it", examples = "李嘉")
        String lead,

        @NotNull @Schema(description = "Who else takes part", examples = "[\"市驻村办\"]")
        List<String> members,

        @Schema(description = "What it came to", examples = "看望驻村干部，听取各地情况汇报")
        String summary,

        @NotNull InspectionState state,

        @NotNull @Schema(description = "In the order of the days, then of the village codes")
        List<VisitDetail> visits,

        @Schema(description = "When it was submitted; null while it is a draft")
        Instant submittedAt,

        @NotNull @Schema(description = "Display name of who recorded it", examples = "市督查组")
        String author,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static InspectionDetail of(Row row, List<VisitDetail> visits, List<Action> actions) {
        return new InspectionDetail(
                row.uuid("id"),
                AreaRef.of(row, "area"),
                row.constant("level", Level.class),
                row.constant("kind", InspectionKind.class),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("lead"),
                List.of(row.texts("members")),
                row.text("summary"),
                row.constant("state", InspectionState.class),
                visits,
                row.instant("submitted_at"),
                row.text("author"),
                row.instant("created_at"),
                row.instant("updated_at"),
                actions);
    }
}
