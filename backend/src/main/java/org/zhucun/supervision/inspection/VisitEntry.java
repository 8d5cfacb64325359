package org.zhucun.supervision.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The visit to one village. */
@Schema(name = "InspectionVisitEntry")
public record VisitEntry(
        @NotBlank @CleanText(max = 12) @Schema(description = "The village, once only", examples = "441481107217")
        String villageCode,

        @NotNull @Schema(description = "A day of the inspection, not after today", examples = "2005-01-15")
        LocalDate visitedOn,

        @CleanText(max = 2000) @Schema(description = "What was seen", examples = "到住处看望，与村“两委”干部座谈")
        String note,

        @Size(max = 200) @Schema(description = "Each cadre once; on submitting, every cadre posted there")
        List<@NotNull @Valid CheckEntry> checks,

        @Size(max = 200) @Schema(description = "Each item once")
        List<@NotNull @Valid AnswerEntry> answers,

        @Size(max = 100) List<@NotNull @Valid FindingEntry> findings) {

    public VisitEntry {
        checks = checks == null ? List.of() : checks;
        answers = answers == null ? List.of() : answers;
        findings = findings == null ? List.of() : findings;
    }
}
