package org.zhucun.supervision.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.supervision.InspectionKind;

/** The whole of a checklist. */
public record ChecklistEntry(
        @NotBlank @CleanText(max = 100) @Schema(description = "Chinese name, unique", examples = "五不准")
        String nameZh,

        @NotBlank @CleanText(max = 100) @Schema(description = "English name", examples = "The five must-nots")
        String nameEn,

        @NotEmpty @Schema(description = "The inspections on which it is asked", examples = "[\"PLANNED\"]")
        List<@NotNull InspectionKind> kinds,

        @NotEmpty @Size(max = 50) @Schema(description = "In the order in which they are asked")
        List<@NotNull @Valid ChecklistItem> items) {}
