package org.zhucun.platform.access;

/** An action that the caller may take on a resource now, as listed in its {@code actions}. */
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
    DECIDE,
    ANSWER,
    ADOPT,
    COMPUTE,
    ISSUE,
    SUPERSEDE
}
