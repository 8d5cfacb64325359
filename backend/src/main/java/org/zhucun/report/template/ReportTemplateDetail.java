package org.zhucun.report.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.report.wording.TypedNumber;

/** A text of documents with what its writer is told. */
public record ReportTemplateDetail(
        @JsonUnwrapped @NotNull ReportTemplateSummary summary,

        @NotNull @Schema(description = "Numbers that were typed where a placeholder would count them")
        List<TypedNumber> typedNumbers,

        @NotNull Instant updatedAt)
        implements Detail<ReportTemplateSummary> {}
