package org.zhucun.benefits.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The county's note when it approves a sheet. */
public record SubsidySheetNote(
        @CleanText(max = 500) @Schema(examples = "同意发放") String note) {}
