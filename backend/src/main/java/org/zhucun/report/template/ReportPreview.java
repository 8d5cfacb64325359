package org.zhucun.report.template;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.paper.Run;
import org.zhucun.report.wording.TypedNumber;

/** What a text would come out as. */
public record ReportPreview(
        @NotNull @Schema(description = "None when its conditions leave nothing to say")
        List<PreviewRun> runs,

        @NotNull
        @Schema(
                description = "Names of figures and words that it prints and that have no value",
                examples = "[\"allocatedCadres\"]")
        List<String> missing,

        @NotNull @Schema(description = "Numbers that were typed where a placeholder would count them")
        List<TypedNumber> typedNumbers) {

    /** A piece of it. */
    public record PreviewRun(
            @NotNull @Schema(examples = "5109名") String text,

            @Schema(description = "Code of the figure that it shows; null of plain text", examples = "cadres")
            String figure) {

        static PreviewRun of(Run run) {
            return new PreviewRun(run.text(), run.figure());
        }
    }
}
