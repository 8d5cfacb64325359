package org.zhucun.attendance.leave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why a leave is not taken. */
public record LeaveCancel(
        @CleanText(max = 500) @Schema(examples = "家属已出院") String reason) {}
