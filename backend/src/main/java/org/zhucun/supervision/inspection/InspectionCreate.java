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

/** A new inspection, with everything that was seen. */
public record InspectionCreate(
        @CleanText(max = 9)
        @Schema(description = "The area whose office inspects; the caller's own when absent", examples = "4414")
        String areaCode,

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

        @Size(max = 100) List<@NotNull @Valid VisitEntry> visits,

        @Schema(description = "Whether it is submitted at once, and locked; a draft when absent", examples = "true")
        Boolean submit) {

    InspectionUpdate content() {
        return new InspectionUpdate(kind, startsOn, endsOn, lead, members, summary, visits);
    }

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }
}
