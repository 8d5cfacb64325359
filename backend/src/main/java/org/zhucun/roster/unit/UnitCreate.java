package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.area.Level;

/** A new dispatching unit. */
public record UnitCreate(
        @NotBlank @CleanText(max = 200) @Schema(description = "Unique within its area", examples = "兴宁市财政局")
        String name,

        @NotNull @Schema(description = "Level at which its cadres count")
        Level level,

        @NotNull
        @Pattern(regexp = UnitUpdate.AREA_CODE)
        @Schema(description = "Code of the area where it is seated", examples = "441481")
        String areaCode) {

    UnitUpdate description() {
        return new UnitUpdate(name, level, areaCode);
    }
}
