package org.zhucun.benefits.welfare;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new welfare record. */
public record WelfareRecordCreate(
        @NotNull @Schema(description = "Id of a cadre of the caller's area")
        UUID cadreId,

        @JsonUnwrapped @Valid @NotNull WelfareRecordUpdate terms) {}
