package org.zhucun.accountability.dutyexception;

/** Where a piece of evidence comes from. */
public enum EvidenceSource {
    DUTY_LEDGER,
    PARAMETER,
    INSPECTION,
    LEAVE,
    OUTING,
    COMMUTER
}
