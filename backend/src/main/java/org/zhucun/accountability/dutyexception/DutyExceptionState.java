package org.zhucun.accountability.dutyexception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the answer to an exception has come. */
@Schema(name = "ExceptionState")
public enum DutyExceptionState {
    OPEN,
    EXPLAINED,
    ACCEPTED,
    CONFIRMED
}
