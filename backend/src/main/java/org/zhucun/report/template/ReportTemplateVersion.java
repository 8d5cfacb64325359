package org.zhucun.report.template;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** A text that there was under a code of an area. */
public record ReportTemplateVersion(
        @NotNull @Schema(examples = "leadership") String section,
        @NotNull @Schema(examples = "120") Integer position,
        @NotNull TextForm form,

        @Schema(description = "Null when the area's own was removed", examples = "共{cadres.withUnit}干部进驻农村。")
        String text,

        @Schema(description = "Display name; null of a text that ships", examples = "市驻村办")
        String changedBy,

        @NotNull Instant changedAt) {

    static ReportTemplateVersion of(Row row) {
        return new ReportTemplateVersion(
                row.text("section"),
                row.integer("position"),
                row.constant("form", TextForm.class),
                row.text("text"),
                row.text("changed_by"),
                row.instant("changed_at"));
    }
}
