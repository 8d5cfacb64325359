package org.zhucun.kernel.web;

/**
 * A record as an answer shows it. Its entity tag, and its place when it is new, follow from these two, wherever it is
 * the whole answer.
 */
public interface Tagged {

    /** What names it in its path. */
    Object id();

    /** What a change of it has to name. */
    Integer version();
}
