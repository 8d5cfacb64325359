package org.zhucun.liaison.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new liaison group. */
public record LiaisonGroupCreate(
        @NotNull @Schema(description = "The town or street", examples = "441481107")
        String areaCode,

        @Schema(description = "The batch; when left out, the one in force on the day when it was formed")
        UUID batchId,

        @JsonUnwrapped @Valid @NotNull LiaisonGroupUpdate terms) {}
