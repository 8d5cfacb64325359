package org.zhucun.platform.imports.column;

import java.util.List;

/** Type of a column's cells, and how their text becomes a value of the database. */
public interface CellType {

    /** Name in the schema: TEXT, DATE, CHOICE … */
    String name();

    /** The type of the staging column. */
    String sqlType();

    /** @param text clean and not empty */
    String normalize(String text) throws CellRefusedException;

    /** The values to choose from; empty when the column is not a choice. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Whether a cell may hold several of them. */
    default boolean takesSeveral() {
        return false;
    }
}
