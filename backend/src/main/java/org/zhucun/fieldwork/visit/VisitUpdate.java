package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.fieldwork.entry.FieldTerms;
import org.zhucun.kernel.text.CleanText;

/** The fields of a visit that can be changed. */
public record VisitUpdate(
        @NotNull @Schema(examples = "CONDOLENCE") VisitKind kind,

        @NotNull @Schema(description = "The day of the visit, not after today", examples = "2005-03-05")
        LocalDate visitedOn,

        @NotBlank @CleanText(max = 200) @Schema(description = "Who was visited", examples = "五保户李桂英等 3 户")
        String visited,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "Households", examples = "3")
        Integer households,

        @CleanText(max = 1_000) @Schema(description = "What was asked", examples = "过冬的棉被、口粮够不够")
        String asked,

        @CleanText(max = 1_000) @Schema(description = "What was answered", examples = "缺一床棉被，已送去")
        String answered,

        @Size(max = 50)
        @Schema(
                description =
                        "Ids of the cadres who took part, each posted inside the caller's area on the day. When a new"
                                + " visit leaves them out, they are the cadre who writes it")
        List<@NotNull UUID> cadreIds)
        implements FieldTerms {

    @Override
    public LocalDate day() {
        return visitedOn;
    }

    /** The same of these cadres. */
    VisitUpdate by(List<UUID> cadres) {
        return new VisitUpdate(kind, visitedOn, visited, households, asked, answered, cadres);
    }
}
