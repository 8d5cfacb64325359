package org.zhucun.document;

/** A kind of record on which documents hang; {@link Attachable} says who sees and writes one. */
public enum RecordType {
    FINDING,
    DEED,
    VISIT,
    PROGRESS,
    DISCIPLINE_CASE,
    PLAN_ITEM
}
