package org.zhucun.report.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.ReportKind;

/** What a report is to be written of. */
public record ReportCreate(
        @NotBlank @Schema(description = "The area whose office reports", examples = "4414")
        String area,

        @NotNull @Schema(description = "The day that it is of; none to come", examples = "2005-03-10")
        LocalDate asOf,

        @NotNull ReportKind kind,

        @Pattern(regexp = "zh-CN|en")
        @Schema(
                description = "Language of its text; Chinese when absent",
                enumeration = {"zh-CN", "en"},
                examples = "zh-CN")
        String locale,

        @Size(max = 20) List<@Valid ReportAttachmentCreate> attachments) {

    Locale language() {
        return locale == null ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(locale);
    }

    List<ReportAttachmentCreate> tables() {
        return attachments == null ? List.of() : attachments;
    }
}
