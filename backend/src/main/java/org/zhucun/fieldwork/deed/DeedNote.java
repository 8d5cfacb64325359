package org.zhucun.fieldwork.deed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** An office's note when it verifies a deed. */
public record DeedNote(
        @CleanText(max = 500) @Schema(examples = "已实地查看") String note) {}
