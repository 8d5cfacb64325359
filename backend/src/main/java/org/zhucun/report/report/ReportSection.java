package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a report as it is printed. */
public record ReportSection(
        @Schema(description = "With its number; null above the first heading", examples = "一、领导重视，组织健全")
        String heading,

        @NotNull List<ReportParagraph> paragraphs) {}
