package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.EndReason;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A posting in a list, and in the history of its cadre. */
public record PostingSummary(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Level that the cadre counts as")
        Level dispatchLevel,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull VillageRef village,

        @Schema(description = "The village's team; null for a sole cadre")
        TeamRef team,

        @NotNull BatchRef batch,
        @NotNull PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn,

        @Schema(description = "Last day on post; null while it lasts", examples = "2005-12-31")
        LocalDate endedOn,

        @Schema(description = "Why it ended; null while it lasts")
        EndReason endReason,

        @Schema(description = "Note on the end", examples = "调市里工作")
        String endNote) {

    /** What {@link #of} reads, from {@link #TABLES} and {@link #JOINS}. */
    public static final String COLUMNS = "p.id as id, p.cadre_id, c.name as cadre_name, c.dispatch_level, c.unit_id,"
            + " u.name as unit_name, u.level as unit_level, p.village_code, v.name as village_name,"
            + " town.name as village_town_name, county.name as village_county_name, p.team_id, p.batch_id,"
            + " b.name as batch_name, p.role, p.posted_on, p.ended_on, p.end_reason, p.end_note";

    /** Postings with their cadres. */
    public static final String TABLES = "posting p join cadre c on c.id = p.cadre_id";

    /** What is shown along. */
    public static final String JOINS =
            " left join dispatching_unit u on u.id = c.unit_id left join village v on v.code = p.village_code"
                    + " left join area town on town.code = v.town_code left join area county on county.code = v.county_code"
                    + " left join batch b on b.id = p.batch_id";

    public static PostingSummary of(Row row) {
        VillageRef village = VillageRef.of(row, "village");
        return new PostingSummary(
                row.uuid("id"),
                CadreRef.of(row, "cadre"),
                row.constant("dispatch_level", Level.class),
                UnitRef.of(row, "unit"),
                village,
                TeamRef.of(row.uuid("team_id"), village.name()),
                BatchRef.of(row, "batch"),
                row.constant("role", PostingRole.class),
                row.date("posted_on"),
                row.date("ended_on"),
                row.constant("end_reason", EndReason.class),
                row.text("end_note"));
    }
}
