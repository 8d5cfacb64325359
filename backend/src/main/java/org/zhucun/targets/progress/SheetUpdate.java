package org.zhucun.targets.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.Range;
import org.zhucun.kernel.text.CleanText;

/** The cells of a sheet that change; those left out stay as they are. */
public record SheetUpdate(
        @NotNull @Size(min = 1, max = MAX_CELLS) List<@NotNull @Valid Cell> cells) {

    static final int MAX_CELLS = 5_000;

    /** Sets the draft of a cell; an empty one removes it. */
    @Schema(name = "SheetCellUpdate")
    public record Cell(
            @NotBlank @CleanText(max = 12) @Schema(examples = "441481107217")
            String villageCode,

            @NotBlank @CleanText(max = 3) @Schema(examples = "G2")
            String targetCode,

            @Range(max = ProgressUpdate.MAX_VALUE)
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Of a goal, in the target's unit; 1 for yes and 0 for no", examples = "3")
            BigDecimal value,

            @Range(max = Integer.MAX_VALUE)
            @Schema(description = "Problems found; as many as were solved when absent", examples = "4")
            Integer found,

            @Schema(description = "Of a task") TaskStatus status,

            @CleanText(max = 200) @Schema(description = "Title of the document that shows it", examples = "《驻村工作制度》")
            String document,

            @CleanText(max = 1000)
            @Schema(description = "What was done, or why the value fell", examples = "举办养殖技术培训班两期")
            String note) {

        ProgressUpdate entry() {
            return new ProgressUpdate(value, found, status, document, note);
        }
    }
}
