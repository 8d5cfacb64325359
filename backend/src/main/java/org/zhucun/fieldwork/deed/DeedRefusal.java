package org.zhucun.fieldwork.deed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one deed cannot take the step; a member of the problem document. */
public record DeedRefusal(
        UUID id,

        @Schema(description = "Null for a deed that is not found")
        String title,

        @Schema(description = "NOT_FOUND, STALE or WRONG_STATE", examples = "STALE")
        String code,

        @Schema(description = "What is wrong, in the language asked for")
        String detail) {}
