package org.zhucun.roster.posting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.roster.EndReason;

/** The end of a posting. */
public record PostingEnd(
        @NotNull @Schema(description = "Last day on post; not before the first", examples = "2005-12-31")
        LocalDate endedOn,

        @NotNull EndReason endReason,

        @CleanText(max = 500) @Schema(description = "Note on the end", examples = "调市里工作")
        String note) {}
