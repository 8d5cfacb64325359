package org.zhucun.inspection;

/** Whether what a checklist asks is so. */
public enum ChecklistAnswerValue {
    YES,
    NO,
    NOT_CHECKED
}
