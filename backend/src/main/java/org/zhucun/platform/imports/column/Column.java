package org.zhucun.platform.imports.column;

import java.util.List;

/**
 * A column that an import knows.
 *
 * @param field English name, also a header; its staging column is the same in snake case
 * @param header Chinese header, as in the template
 * @param aliases further headers
 * @param required whether the column must be there and every row must fill it
 * @param personal whether its values are masked wherever they are shown
 * @param example a cell of the template's example
 */
public record Column(
        String field,
        String header,
        List<String> aliases,
        CellType type,
        boolean required,
        boolean personal,
        String example) {

    public static Column of(String field, String header, CellType type, String example) {
        return new Column(field, header, List.of(), type, false, false, example);
    }

    public Column alias(String... headers) {
        return new Column(field, header, List.of(headers), type, required, personal, example);
    }

    public Column mandatory() {
        return new Column(field, header, aliases, type, true, personal, example);
    }

    public Column masked() {
        return new Column(field, header, aliases, type, required, true, example);
    }

    /** The column of the staging table: {@code idNumber} is kept in {@code id_number}. */
    public String sqlName() {
        StringBuilder name = new StringBuilder();
        for (char c : field.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
