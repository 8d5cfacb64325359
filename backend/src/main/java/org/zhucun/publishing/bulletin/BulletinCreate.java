package org.zhucun.publishing.bulletin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new issue. */
public record BulletinCreate(
        @NotNull @Schema(description = "The area whose office issues it", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull BulletinUpdate terms) {}
