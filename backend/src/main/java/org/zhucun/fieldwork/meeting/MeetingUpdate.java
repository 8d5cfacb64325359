package org.zhucun.fieldwork.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a meeting that can be changed. */
@Embeddable
public record MeetingUpdate(
        @NotNull @Schema(description = "Not a day to come", examples = "2005-01-24")
        LocalDate heldOn,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "REPORT")
        MeetingKind kind,

        @NotBlank @CleanText(max = 200) @Schema(examples = "驻村工作情况汇报会")
        String title,

        @CleanText(max = 30_000) @Schema(examples = "各镇汇报进村以来的工作，研究下一步安排。")
        String text,

        @Schema(
                description =
                        "The village whose meeting it was, inside the area; null where it was that of the office itself",
                examples = "441481107217")
        String villageCode) {}
