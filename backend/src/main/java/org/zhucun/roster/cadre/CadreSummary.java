package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre in a list, with the posting of the day asked for. */
public record CadreSummary(
        @NotNull UUID id,
        @NotNull @Schema(examples = "蓝华明") String name,
        @NotNull Gender gender,

        @NotNull @Schema(description = "From the ID number", examples = "1980-01-01")
        LocalDate birthDate,

        @NotNull
        @Schema(
                description = "Citizen ID number; masked unless the caller keeps the roster",
                examples = {"441481198001010016", "4414**********0016"})
        String idNumber,

        @Schema(
                description = "Phone; masked unless the caller keeps the roster",
                examples = {"13700000001", "137****0001"})
        String phone,

        @NotNull @Schema(description = "The unit that sends the cadre")
        UnitRef unit,

        @NotNull @Schema(description = "Level that the cadre counts as: 省派, 市派, 县派 or 镇派")
        Level dispatchLevel,

        @Schema(description = "Post in the unit", examples = "主任科员")
        String title,

        PoliticalStatus politicalStatus,
        Education education,

        @NotNull @Schema(description = "On post on the day asked for or not")
        CadreStatus status,

        @Schema(description = "The village on the day; null when not posted")
        VillageRef village,

        @Schema(description = "The role on the day; null when not posted")
        PostingRole role,

        @Schema(description = "First day of that posting", examples = "2005-01-10")
        LocalDate postedOn,

        @Schema(description = "The batch of that posting") BatchRef batch,

        @Schema(description = "The team on the day; null for a sole cadre")
        TeamRef team) {}
