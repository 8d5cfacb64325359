package org.zhucun.platform.parameter;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new value of a parameter from a day on. */
public record ParameterChange(
        @NotNull @Schema(description = "In the parameter's unit, between its min and max", examples = "22")
        Integer value) {}
