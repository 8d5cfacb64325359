package org.zhucun.targets.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why a step is taken. */
public record ProgressReason(
        @CleanText(max = 500)
        @Schema(description = "Mandatory to return or reopen a report", examples = "发展党员数与组织部门台账不符，请核实")
        String reason) {}
