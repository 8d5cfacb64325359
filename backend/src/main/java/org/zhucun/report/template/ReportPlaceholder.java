package org.zhucun.report.template;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.facts.Usable;
import org.zhucun.report.facts.UsableKind;

/** A name that texts can use, with what it is at present. */
public record ReportPlaceholder(
        @NotNull @Schema(examples = "cadres") String name,
        @NotNull UsableKind kind,

        @NotNull @Schema(description = "In the language asked for", examples = "驻村干部")
        String label,

        @Schema(
                description = "As it would be printed; of a list its first ten names; null where there is no value",
                examples = "5109")
        String value,

        @Schema(description = "Of a list: how many there are", examples = "16")
        Integer count,

        @NotNull @Schema(description = "As it stands in a text", examples = "{cadres.withUnit}")
        String example) {

    static ReportPlaceholder of(Usable usable) {
        return new ReportPlaceholder(
                usable.name(), usable.kind(), usable.label(), usable.value(), usable.count(), usable.example());
    }
}
