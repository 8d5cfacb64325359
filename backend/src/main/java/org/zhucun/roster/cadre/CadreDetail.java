package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** A cadre with all that is known of it, as it stands today. */
public record CadreDetail(
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
        TeamRef team,

        @Schema(description = "Day of joining the Party", examples = "2001-07-01")
        LocalDate partyJoinedOn,

        @NotNull
        @Schema(
                description =
                        "What the cadre belongs to: the village of the latest posting, else the area that registered it")
        PlaceRef area,

        @NotNull @Schema(description = "All postings inside the caller's area, newest first")
        List<PostingSummary> postings,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    record More(
            LocalDate partyJoinedOn,
            PlaceRef area,
            List<PostingSummary> postings,
            Instant createdAt,
            Instant updatedAt,
            List<Action> actions) {}

    static CadreDetail of(CadreSummary cadre, More more) {
        return new CadreDetail(
                cadre.id(),
                cadre.name(),
                cadre.gender(),
                cadre.birthDate(),
                cadre.idNumber(),
                cadre.phone(),
                cadre.unit(),
                cadre.dispatchLevel(),
                cadre.title(),
                cadre.politicalStatus(),
                cadre.education(),
                cadre.status(),
                cadre.village(),
                cadre.role(),
                cadre.postedOn(),
                cadre.batch(),
                cadre.team(),
                more.partyJoinedOn(),
                more.area(),
                more.postings(),
                more.createdAt(),
                more.updatedAt(),
                more.actions());
    }
}
