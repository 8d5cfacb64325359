package org.zhucun.liaison.leading;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;

/** A leading group in a list, as it was from one day to another. */
public record LeadingGroupSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The city, county or town that it leads")
        AreaRef area,

        @NotNull @Schema(examples = "2004-12-08") LocalDate startsOn,

        @Schema(description = "The last day; null while it lasts", examples = "2005-12-31")
        LocalDate endsOn,

        @NotNull @Schema(examples = "李嘉") String headName,
        @NotNull @Schema(examples = "市委副书记、组织部部长") String headPost,

        @NotNull @Schema(description = "Deputy heads, in their order")
        List<PersonInPost> deputies,

        @NotNull @Schema(description = "Members, in their order")
        List<PersonInPost> members,

        @NotNull @Schema(description = "Name of its office", examples = "市驻村办")
        String office,

        @NotNull @Schema(examples = "陈国平") String directorName,
        @NotNull @Schema(examples = "市委组织部副部长") String directorPost,

        @NotNull @Schema(description = "Deputy directors of the office, in their order")
        List<PersonInPost> officeDeputies,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
