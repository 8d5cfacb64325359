package org.zhucun.supervision.finding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.supervision.FindingCategory;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSeverity;
import org.zhucun.supervision.FindingSql;
import org.zhucun.supervision.FindingState;
import org.zhucun.supervision.InspectionRef;

/** A finding in a list. */
public record FindingSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull InspectionRef inspection,
        @NotNull VillageRef village,

        @NotNull @Schema(description = "Its number among what that inspection found in the village", examples = "1")
        Integer position,

        @NotNull FindingCategory category,
        @NotNull FindingSeverity severity,

        @NotNull @Schema(description = "What is wrong", examples = "工作日志自二月起未记")
        String text,

        @NotNull FindingOwner owner,

        @NotNull @Schema(description = "The day of the visit", examples = "2005-01-15")
        LocalDate foundOn,

        @NotNull @Schema(description = "By when it is to be put right", examples = "2005-02-15")
        LocalDate dueOn,

        @NotNull FindingState state,

        @NotNull @Schema(description = "Whether it is open and its day has passed")
        boolean overdue,

        @NotNull @Schema(description = "Whether the village had a finding of this category before")
        boolean recurrent,

        @Schema(description = "The latest finding of this category that the village had before; null without")
        UUID earlier,

        @Schema(description = "When it was reported as put right; null while it is open")
        Instant rectifiedAt,

        @Schema(description = "When it was closed; null unless it is")
        Instant closedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    /** Joins to findings {@code f} of what is shown along. */
    static final String JOINS = " join inspection i on i.id = f.inspection_id join area ia on ia.code = i.area_code"
            + " join village v on v.code = f.village_code join area c on c.code = v.county_code"
            + " join area w on w.code = v.town_code left join area oa on oa.code = f.owner_area_code"
            + " left join dispatching_unit u on u.id = f.owner_unit_id";

    private static final String COLUMNS = "f.id, f.version, i.id as inspection_id, i.level as inspection_level,"
            + " i.kind as inspection_kind, i.starts_on as inspection_starts_on, i.area_code as inspection_area_code,"
            + " ia.name as inspection_area_name, f.village_code, v.name as village_name,"
            + " c.name as village_county_name, w.name as village_town_name, f.position, f.category, f.severity, f.text,"
            + " f.owner_area_code, oa.name as owner_area_name, f.owner_unit_id, u.name as owner_unit_name,"
            + " u.level as owner_unit_level, f.found_on, f.due_on, f.state, f.rectified_at, f.closed_at, "
            + FindingSql.EARLIER + " as earlier, ";

    /** What {@link #of} reads, of findings {@code f} with {@link #JOINS}. */
    static String columns(LocalDate today) {
        return COLUMNS + FindingSql.overdue(today) + " as overdue";
    }

    static FindingSummary of(Row row, List<Action> actions) {
        UUID earlier = row.uuid("earlier");
        return new FindingSummary(
                row.uuid("id"),
                row.integer("version"),
                InspectionRef.of(row),
                VillageRef.of(row, "village"),
                row.integer("position"),
                row.constant("category", FindingCategory.class),
                row.constant("severity", FindingSeverity.class),
                row.text("text"),
                FindingOwner.of(row),
                row.date("found_on"),
                row.date("due_on"),
                row.constant("state", FindingState.class),
                row.flag("overdue"),
                earlier != null,
                earlier,
                row.instant("rectified_at"),
                row.instant("closed_at"),
                actions);
    }
}
