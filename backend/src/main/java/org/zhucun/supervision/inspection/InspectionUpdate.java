package org.zhucun.supervision.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.supervision.InspectionKind;

/** The whole of a draft. */
public record InspectionUpdate(
        @NotNull InspectionKind kind,

        @NotNull @Schema(description = "First day", examples = "2005-01-15")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day", examples = "2005-01-16")
        LocalDate endsOn,

        @NotBlank @CleanText(max = 50) @Schema(description = "Who leads it", examples = "李嘉")
        String lead,

        @Size(max = 30) @Schema(description = "Who else takes part", examples = "[\"市驻村办\"]")
        List<@NotBlank @CleanText(max = 50) String> members,

        @CleanText(max = 4000) @Schema(description = "What it came to", examples = "看望驻村干部，听取各地情况汇报")
        String summary,

        @Size(max = 100) List<@NotNull @Valid VisitEntry> visits) {

    public InspectionUpdate {
        members = members == null ? List.of() : members;
        visits = visits == null ? List.of() : visits;
    }
}
