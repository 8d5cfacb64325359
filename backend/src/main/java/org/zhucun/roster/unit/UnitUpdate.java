package org.zhucun.roster.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.area.Level;

/** The fields of a dispatching unit that can be changed. */
public record UnitUpdate(
        @NotBlank @CleanText(max = 200) @Schema(description = "Unique within its area", examples = "兴宁市财政局")
        String name,

        @NotNull @Schema(description = "Level at which its cadres count; a provincial unit may be seated in a city")
        Level level,

        @NotNull
        @Pattern(regexp = AREA_CODE)
        @Schema(
                description = "Code of the area where it is seated; the caller's area must contain it",
                examples = "441481")
        String areaCode) {

    static final String AREA_CODE = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}";

    static UnitUpdate of(DispatchingUnit unit) {
        return new UnitUpdate(unit.name(), unit.level(), unit.areaCode());
    }
}
