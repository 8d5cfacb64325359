package org.zhucun.attendance.commuter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of a request to commute that can be changed until it is decided. */
public record CommuterUpdate(
        @NotNull @Schema(description = "First day; the cadre is posted on it", examples = "2005-03-01")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-12-31")
        LocalDate endsOn,

        @NotBlank @CleanText(max = 500) @Schema(examples = "家住本镇圩镇，离村 3 公里")
        String reason,

        @NotBlank
        @CleanText(max = 500)
        @Schema(description = "On which nights the cadre stays in the village", examples = "每周二、周四夜间值班")
        String nightDuty) {}
