package org.zhucun.supervision.inspection;

/** Answer to a question of a checklist. */
public enum ChecklistAnswerValue {
    YES,
    NO,
    NOT_CHECKED
}
