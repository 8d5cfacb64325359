package org.zhucun.accountability.dutyexception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules that are broken, the weightiest first. */
@Schema(name = "ExceptionRule")
public enum DutyExceptionRule {
    /** An inspection found nobody, and no record covers the day. */
    INSPECTION_ABSENCE,
    /** An inspection was told of a leave, an outing or a commuter that nobody recorded. */
    UNRECORDED_ABSENCE,
    /** Too many days that neither the sheet nor a record accounts for. */
    UNTRACED_DAYS,
    /** Fewer days on duty than the month asks for. */
    BELOW_MIN_DAYS
}
