package org.zhucun.publishing.bulletin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.area.Level;

/** The fields of an issue that can be changed. */
@Embeddable
public record BulletinUpdate(
        @NotNull
        @Schema(description = "In another year it gets another number: the next of that year", examples = "2005-03-08")
        LocalDate issuedOn,

        @NotBlank @CleanText(max = 200) @Schema(examples = "全市驻村干部全部到位")
        String title,

        @CleanText(max = 30_000) @Schema(examples = "各县（市、区）按时完成派驻任务。")
        String text,

        @Enumerated(EnumType.STRING)
        @Schema(description = "The level above the office that took it up; null when none did", examples = "PROVINCE")
        Level adoptedBy) {}
