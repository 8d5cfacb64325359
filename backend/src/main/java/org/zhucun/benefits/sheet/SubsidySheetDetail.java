package org.zhucun.benefits.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Detail;
import org.zhucun.platform.steps.Transition;

/** A town's subsidies of a month. */
public record SubsidySheetDetail(
        @JsonUnwrapped @NotNull SubsidySheetSummary summary,

        @NotNull
        @Schema(
                description =
                        "Whether days or standards have changed since it was computed, so that it has to be computed"
                                + " again; what is submitted or approved stays, and the next sheet holds the difference")
        Boolean outdated,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history)
        implements Detail<SubsidySheetSummary> {}
