package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.supervision.InspectionKind;
import org.zhucun.supervision.InspectionState;

/** An inspection in a list. What it counts is what the caller sees of it. */
public record InspectionSummary(
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

        @NotNull InspectionState state,

        @NotNull @Schema(description = "Villages visited", examples = "6")
        Integer villages,

        @NotNull @Schema(description = "Cadres checked", examples = "15")
        Integer checked,

        @NotNull @Schema(description = "Of these absent without explanation", examples = "0")
        Integer absent,

        @NotNull @Schema(description = "Findings", examples = "4")
        Integer findings,

        @NotNull @Schema(description = "Findings that are not closed", examples = "1")
        Integer openFindings,

        @Schema(description = "When it was submitted; null while it is a draft")
        Instant submittedAt,

        @NotNull @Schema(description = "Display name of who recorded it", examples = "市督查组")
        String author,

        @NotNull @Schema(description = "What a change has to name in If-Match", examples = "0")
        Integer version,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}
