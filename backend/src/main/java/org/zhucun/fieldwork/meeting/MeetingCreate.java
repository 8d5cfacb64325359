package org.zhucun.fieldwork.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new meeting. */
public record MeetingCreate(
        @NotNull @Schema(description = "The area whose office held it, or whose village", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull MeetingUpdate terms) {}
