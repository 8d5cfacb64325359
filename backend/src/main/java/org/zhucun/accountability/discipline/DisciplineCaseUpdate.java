package org.zhucun.accountability.discipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of an undecided case that can be changed. */
public record DisciplineCaseUpdate(
        @NotNull DisciplineRule rule,

        @NotNull @Schema(description = "The day of the breach; the cadre is posted then", examples = "2005-02-12")
        LocalDate foundOn,

        @NotBlank @CleanText(max = 2000) @Schema(description = "What was found", examples = "群众反映在村小卖部打麻将赌钱")
        String found,

        @Schema(description = "Id of the inspection's finding that it comes from; null without")
        UUID findingId) {}
