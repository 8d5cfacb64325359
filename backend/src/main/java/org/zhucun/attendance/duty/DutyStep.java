package org.zhucun.attendance.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a sheet, as {@link DutyWorkflow} declares them. */
@Schema(name = "DutyMove")
public enum DutyStep {
    SUBMIT,
    REOPEN
}
