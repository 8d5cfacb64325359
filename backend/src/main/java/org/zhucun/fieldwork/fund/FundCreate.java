package org.zhucun.fieldwork.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new fund. */
public record FundCreate(
        @NotNull @Schema(description = "The village for which it was raised", examples = "441427104202")
        String villageCode,

        @JsonUnwrapped @Valid @NotNull FundUpdate terms) {}
