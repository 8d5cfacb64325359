package org.zhucun.accountability.dutyexception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of an exception. */
@Schema(name = "ExceptionState")
public enum DutyExceptionState {
    OPEN,
    EXPLAINED,
    ACCEPTED,
    CONFIRMED
}
