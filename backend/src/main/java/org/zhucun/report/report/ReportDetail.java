package org.zhucun.report.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A report with all that it says. */
public record ReportDetail(
        @JsonUnwrapped @NotNull ReportSummary summary,

        @NotNull @Schema(description = "Every figure as it was when the report was made, in the order of /figures")
        List<ReportFigure> figures,

        @NotNull
        @Schema(description = "What is printed: without what has come out empty, headings numbered by what remains")
        List<ReportSection> sections,

        @NotNull
        @Schema(
                description = "The texts beside what has come of each, for who edits it; none for an office that it was"
                        + " only sent to")
        List<ReportTextDetail> paragraphs,

        @NotNull List<ReportAttachment> attachments,

        @NotNull
        @Schema(description = "Whom it was sent to, and who has read it; of an office that received it its own")
        List<ReportReceipt> receipts,

        @Schema(description = "The report with which its text compares; null of the first")
        UUID previous,

        @NotNull
        @Schema(
                description = "SHA-256 of all that is frozen in it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history)
        implements Detail<ReportSummary> {}
