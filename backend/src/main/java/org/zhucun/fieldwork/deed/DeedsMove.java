package org.zhucun.fieldwork.deed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** One decision on many deeds. */
public record DeedsMove(
        @NotNull DeedDecision action,

        @CleanText(max = 500)
        @Schema(
                description = "The reason, mandatory to return or reopen deeds; or a note when they are verified",
                examples = "已实地查看")
        String reason,

        @NotNull @Size(min = 1, max = MAX_ITEMS) @Schema(description = "The deeds as the caller has seen them")
        List<@NotNull @Valid Item> items) {

    static final int MAX_ITEMS = 1_000;

    /** A deed as the caller has seen it. */
    @Schema(name = "DeedsMoveItem")
    public record Item(
            @NotNull UUID id,

            @NotNull
            @Schema(
                    description = "The version that the caller has seen; another one is refused as STALE",
                    examples = "0")
            Integer version) {}
}
