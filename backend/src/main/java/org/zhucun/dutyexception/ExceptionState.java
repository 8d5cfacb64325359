package org.zhucun.dutyexception;

/** How far the answer to an exception has come. */
public enum ExceptionState {
    OPEN,
    EXPLAINED,
    ACCEPTED,
    CONFIRMED
}
