package org.zhucun.fieldwork.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** The fields of a plan that can be changed, with all that is to be done. */
public record PlanUpdate(
        @NotNull @Schema(examples = "ANNUAL") PlanKind kind,

        @NotNull
        @Range(min = 2000, max = 2100)
        @Schema(description = "The year; of three years the first", examples = "2005")
        Integer year,

        @NotBlank @CleanText(max = 200) @Schema(examples = "漳溪村 2005 年驻村工作计划")
        String title,

        @CleanText(max = 5_000)
        @Schema(description = "What it aims at, in words", examples = "围绕“三查两建一发展”，将全年工作阶段化、阶段工作具体化、具体工作目标化。")
        String text,

        @NotNull
        @Size(min = 1, max = MAX_ITEMS)
        @Schema(description = "All that is to be done. An item that is left out is removed with what hangs on it")
        List<@NotNull @Valid PlanItemEntry> items) {

    static final int MAX_ITEMS = 100;

    /** What is done without a day is done today. */
    PlanUpdate dated(LocalDate today) {
        return new PlanUpdate(
                kind,
                year,
                title,
                text,
                items.stream().map(item -> item.dated(today)).toList());
    }
}
