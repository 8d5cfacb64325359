package org.zhucun.platform.parameter;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;

/** A parameter with every value that it has had and will have. */
public record ParameterDetail(
        @NotNull ParameterCode code,
        @NotNull ParameterUnit unit,

        @NotNull @Schema(description = "The least it may be", examples = "0")
        Integer min,

        @NotNull @Schema(description = "The most it may be", examples = "31")
        Integer max,

        @NotNull @Schema(description = "What it is today", examples = "20")
        Integer value,

        @NotNull @Schema(description = "Latest first") List<ParameterValue> values,
        @NotNull Integer version,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {

    @Override
    public Object id() {
        return code;
    }
}
