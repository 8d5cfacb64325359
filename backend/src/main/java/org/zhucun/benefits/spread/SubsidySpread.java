package org.zhucun.benefits.spread;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Month;

/** The spread of a month's subsidies in an area, and in each area below it. */
public record SubsidySpread(
        @NotNull Month month,
        @JsonUnwrapped @NotNull AreaSpread whole,

        @NotNull
        @Schema(
                description =
                        "The areas directly below; a town has none. Cadres, totals and outliers add up to those of the"
                                + " area; medians and means do not")
        List<AreaSpread> children) {}
