package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.targets.MeasureUnit;
import org.zhucun.targets.TargetRef;
import org.zhucun.targets.ValueType;

/** A village's progress in a list. */
public record ProgressSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull BatchRef batch,
        @NotNull VillageRef village,
        @NotNull TargetRef target,
        @NotNull Quarter quarter,

        @NotNull @Schema(description = "What kind of measure the target has")
        ValueType valueType,

        @NotNull MeasureUnit unit,

        @Schema(
                description =
                        "Of a goal: the number reached, in the target's unit; problems solved for SOLVED_OF_FOUND;"
                                + " 1 for yes and 0 for no. Null for a task",
                examples = "3")
        BigDecimal value,

        @Schema(description = "Problems found; null where none are counted", examples = "4")
        Integer found,

        @Schema(description = "Of a task; null for a goal") TaskStatus status,

        @Schema(description = "Title of the document that shows it; null without", examples = "《驻村工作制度》")
        String document,

        @Schema(description = "What was done, or why the value fell; null without", examples = "举办养殖技术培训班两期")
        String note,

        @NotNull ProgressState state,

        @NotNull @Schema(description = "Whether the system computes it from another ledger; then nobody reports it")
        boolean computed,

        @NotNull
        @Schema(
                description = "How much of the threshold is reached, cut off at four decimals; 1 is all of it. Of a"
                        + " verified report by the definition it was judged by",
                minimum = "0",
                maximum = "1",
                examples = "0.6666")
        BigDecimal share,

        @Schema(description = "Whether the verified report meets the target; null while it is not verified")
        Boolean met,

        @Schema(
                description = "Whether the verified report falls short of the share expected by the end of the quarter;"
                        + " null while it is not verified")
        Boolean behind,

        @Schema(description = "When it was first submitted; null before")
        Instant reportedAt,

        @Schema(description = "When it was verified; null unless it is")
        Instant verifiedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    /** What {@link #of} reads, of {@link #JOINS}. */
    static final String COLUMNS =
            "p.id, p.version, p.batch_id, b.name as batch_name, p.village_code, v.name as village_name,"
                    + " c.name as village_county_name, w.name as village_town_name, p.target_code, t.kind as target_kind,"
                    + " t.name_zh as target_name_zh, t.name_en as target_name_en, t.value_type, t.unit, p.quarter, p.value, p.found, p.status,"
                    + " p.document, p.note, p.state, p.computed, p.share, p.reported_at, p.verified_at,"
                    + " case when p.state = 'VERIFIED' then p.share = 1 end as met,"
                    + " case when p.state = 'VERIFIED' then p.share < x.share end as behind";

    /** @param quarter SQL of the quarter by which progress {@code p} is judged */
    static String joins(String quarter) {
        return " join batch b on b.id = p.batch_id join village v on v.code = p.village_code"
                + " join area c on c.code = v.county_code join area w on w.code = v.town_code"
                + " join target t on t.batch_id = p.batch_id and t.code = p.target_code"
                + " left join target_expectation x on x.batch_id = p.batch_id and x.code = p.target_code and x.quarter = "
                + quarter;
    }

    static ProgressSummary of(Row row, List<Action> actions) {
        return new ProgressSummary(
                row.uuid("id"),
                row.integer("version"),
                BatchRef.of(row, "batch"),
                VillageRef.of(row, "village"),
                TargetRef.of(row, "target"),
                Quarter.fromString(row.text("quarter")),
                row.constant("value_type", ValueType.class),
                row.constant("unit", MeasureUnit.class),
                row.decimal("value"),
                row.integer("found"),
                row.constant("status", TaskStatus.class),
                row.text("document"),
                row.text("note"),
                row.constant("state", ProgressState.class),
                row.flag("computed"),
                row.decimal("share"),
                row.flagOrNull("met"),
                row.flagOrNull("behind"),
                row.instant("reported_at"),
                row.instant("verified_at"),
                actions);
    }
}
