package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.report.ReportKind;
import org.zhucun.roster.area.AreaRef;

/** A report in a list. */
public record ReportSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office reports")
        AreaRef area,

        @NotNull @Schema(description = "The day that it is of", examples = "2005-03-10")
        LocalDate asOf,

        @NotNull ReportKind kind,

        @NotNull
        @Schema(
                enumeration = {"zh-CN", "en"},
                examples = "zh-CN")
        String locale,

        @NotNull ReportState state,

        @NotNull @Schema(examples = "梅州市“十百千万”干部下基层驻农村工作情况汇报")
        String title,

        @Schema(description = "The year in which it was issued; null until then", examples = "2005")
        Integer year,

        @Schema(description = "Counted from one by office, kind and year; null until it is issued", examples = "3")
        Integer number,

        @Schema(description = "Null until it is issued", examples = "2005-03-10")
        LocalDate issuedOn,

        @NotNull @Schema(description = "Display name of who wrote it", examples = "梅州市驻村办")
        String createdBy,

        @Schema(description = "Display name of who issued it; null until then", examples = "梅州市驻村办")
        String issuedBy,

        @Schema(description = "The report whose place it takes, once it is issued; null of most")
        UUID supersedes,

        @Schema(description = "The issued report that has taken its place; null of most")
        UUID supersededBy,

        @Schema(description = "When it was sent to the caller's own office; null when it was not")
        Instant sentAt,

        @Schema(description = "When the caller's own office, to which it was sent, has read it; null until then")
        Instant readAt,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}
