package org.zhucun.kernel.web;

/**
 * What is gathered when it is asked for and kept by nobody: figures, a form filled in advance, who is calling. Its entity
 * tag follows from what it shows alone.
 */
public interface Gathered extends Tagged {

    /** It is reached by the question, not by a name. */
    @Override
    default Object id() {
        return "";
    }

    @Override
    default Integer version() {
        return 0;
    }
}
