package org.zhucun.platform.access;

/** What a caller may do with a resource now, as listed in its {@code actions}. */
public enum Action {
    UPDATE,
    DELETE,
    END,
    MOVE,
    SUBMIT,
    VERIFY,
    RETURN,
    REOPEN,
    RECTIFY,
    CLOSE,
    APPROVE,
    REFUSE,
    CANCEL,
    RESUME,
    EXPLAIN,
    ACCEPT,
    CONFIRM,
    DECIDE
}
