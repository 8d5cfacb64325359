package org.zhucun.liaison.group;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a liaison group that can be changed. */
@Embeddable
public record LiaisonGroupUpdate(
        @NotNull
        @Schema(
                description =
                        "Since when it stands as it is: all three are on post in the town on this day, which is not"
                                + " to come",
                examples = "2005-01-12")
        LocalDate formedOn,

        @NotNull @Schema(description = "Id of the cadre who is its one head")
        UUID headId,

        @NotNull @Schema(description = "Id of the first of the two deputies")
        UUID firstDeputyId,

        @NotNull @Schema(description = "Id of the second of the two deputies")
        UUID secondDeputyId) {}
