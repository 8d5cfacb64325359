package org.zhucun.kernel.export;

/** A value of more than one part that files show as one cell. */
@FunctionalInterface
public interface Cell {

    /** What stands in the cell: text, number, date, boolean or enum constant. */
    Object cell();
}
