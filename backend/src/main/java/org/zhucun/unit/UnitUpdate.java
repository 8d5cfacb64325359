package org.zhucun.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.area.Level;
import org.zhucun.shared.text.CleanText;

/** What of a dispatching unit can be set: all of it, when adding and when changing one. */
@Schema(name = "UnitUpdate")
public record UnitUpdate(
        @NotBlank @CleanText(max = 200) @Schema(description = "Unique within its area", examples = "兴宁市财政局")
        String name,

        @NotNull @Schema(description = "Level at which its cadres count; a provincial unit may be seated in a city")
        Level level,

        @NotNull
        @Pattern(regexp = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}")
        @Schema(description = "Code of the area where it is seated", examples = "441481")
        String areaCode) {}
