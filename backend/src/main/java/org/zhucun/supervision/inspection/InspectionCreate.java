package org.zhucun.supervision.inspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A new inspection, with everything that was seen. */
public record InspectionCreate(
        @CleanText(max = 9)
        @Schema(description = "The area whose office inspects; the caller's own when absent", examples = "4414")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull InspectionUpdate content,

        @Schema(description = "Whether it is submitted at once, and locked; a draft when absent", examples = "true")
        Boolean submit) {

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }
}
