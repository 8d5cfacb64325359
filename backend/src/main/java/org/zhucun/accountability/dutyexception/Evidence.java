package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One piece of what an exception rests on, as it was when it was judged. */
public record Evidence(
        @NotNull EvidenceSource source,

        @Schema(description = "The rule that it breaks or is the limit of; null for what only belongs to the picture")
        DutyExceptionRule rule,

        @Schema(
                description =
                        "Id of the duty sheet, inspection, leave, outing or commuter record; null for a parameter")
        UUID id,

        @Schema(description = "First day; null for a parameter", examples = "2005-02-14")
        LocalDate from,

        @Schema(description = "Last day; null for a parameter", examples = "2005-02-17")
        LocalDate to,

        @Schema(
                description = "Days of the record inside the month; of a parameter, the days counted against it;"
                        + " null for a sheet",
                examples = "8")
        Integer days,

        @Schema(
                description =
                        "Of a parameter: the days at which the rule is broken (UNTRACED_DAYS), or those the posted"
                                + " days of the month ask for (MIN_DUTY_DAYS)",
                examples = "7")
        Integer limit,

        @Schema(description = "Of a parameter: its value on the last day of the month", examples = "7")
        Integer value,

        @NotNull
        @Schema(
                description =
                        "The town's code, the parameter, the result of the check, the reason of the leave, the kind"
                                + " of the outing, the state of the commuter record",
                examples = "UNTRACED_DAYS")
        String code,

        @Schema(description = "What was noted with it; null without", examples = "村干部称已回县城")
        String text,

        @Schema(description = "The days of the sheet; null for all else")
        EvidenceSheet sheet) {}
