package org.zhucun.accountability.dutyexception;

/** Source of a piece of evidence. */
public enum EvidenceSource {
    DUTY_LEDGER,
    PARAMETER,
    INSPECTION,
    LEAVE,
    OUTING,
    COMMUTER
}
