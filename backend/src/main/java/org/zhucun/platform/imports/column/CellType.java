package org.zhucun.platform.imports.column;

import java.util.List;

/** What the cells of a column hold, and how their text becomes the text of a database value. */
public interface CellType {

    /** As the schema tells it: TEXT, DATE, CHOICE … */
    String name();

    /** The type of the staging column. */
    String sqlType();

    /** @param text clean and not empty */
    String normalize(String text) throws CellRefusedException;

    /** The values to choose from; empty when the column is not a choice. */
    default List<Choice> choices() {
        return List.of();
    }
}
