package org.zhucun.supervision.inspection;

/** Whether what a checklist asks is so. */
public enum ChecklistAnswerValue {
    YES,
    NO,
    NOT_CHECKED
}
