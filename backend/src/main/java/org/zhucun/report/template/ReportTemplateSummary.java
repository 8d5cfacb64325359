package org.zhucun.report.template;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.report.ReportKind;
import org.zhucun.roster.area.AreaRef;

/** A text of documents in a list. */
public record ReportTemplateSummary(
        @NotNull UUID id,
        @NotNull Integer version,

        @NotNull @Schema(description = "The area whose office's it is")
        AreaRef area,

        @NotNull ReportKind kind,

        @NotNull
        @Schema(
                enumeration = {"zh-CN", "en"},
                examples = "zh-CN")
        String locale,

        @NotNull @Schema(description = "Stable name in its documents", examples = "leadership.group")
        String code,

        @NotNull @Schema(description = "Stable name of the section that it stands in", examples = "leadership")
        String section,

        @NotNull @Schema(examples = "120") Integer position,
        @NotNull TextForm form,

        @NotNull @Schema(examples = "共{cadres.withUnit}干部进驻农村。")
        String text,

        @NotNull @Schema(description = "Whether it takes the place of a text of an area above")
        boolean replaces,

        @Schema(description = "Display name of who wrote it last; null of a text that ships", examples = "市驻村办")
        String changedBy,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
