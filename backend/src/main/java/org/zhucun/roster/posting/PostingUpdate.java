package org.zhucun.roster.posting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.PostingRole;

/** The fields of a posting that can be changed while it lasts. Another village is a move, not a change. */
public record PostingUpdate(
        @NotNull
        @Schema(
                description =
                        "LEADER and MEMBER join the village's team, which is founded when missing; SOLE stands alone")
        PostingRole role,

        @NotNull @Schema(description = "First day on post", examples = "2005-01-10")
        LocalDate postedOn) {}
