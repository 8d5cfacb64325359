package org.zhucun.fieldwork.training;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cadres who took part in a training. */
public record ParticipantsAdd(
        @NotEmpty @Size(max = 500) @Schema(description = "Ids of cadres of the caller's area")
        List<@NotNull UUID> cadreIds) {}
