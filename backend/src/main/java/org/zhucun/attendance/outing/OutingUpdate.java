package org.zhucun.attendance.outing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of an outing that can be changed. */
public record OutingUpdate(
        @NotNull @Schema(description = "First day; the cadre is posted on it", examples = "2005-03-14")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day, which counts", examples = "2005-03-15")
        LocalDate endsOn,

        @NotNull OutingKind kind,

        @NotBlank @CleanText(max = 200) @Schema(examples = "兴宁市委党校")
        String place,

        @NotBlank @CleanText(max = 500) @Schema(examples = "驻村干部培训班")
        String purpose) {}
