package org.zhucun.platform.imports.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that tests read as tables, and the rows that they hold. */
final class SourceFixture {

    static final List<List<String>> ROWS = List.of(
            List.of("0", "1", "姓名", "村", "到村日期"),
            List.of("1", "2", "蓝华明", "官仁村", "2005-01-10"),
            List.of("2", "4", "𠮷䶮", "蓝排,村", "2005-01-11"));

    private SourceFixture() {}

    static SpooledFile spool(byte[] bytes) throws IOException {
        return SpooledFile.spool(new ByteArrayInputStream(bytes), Long.MAX_VALUE, null);
    }

    static SourceTable table(byte[] bytes) throws IOException {
        SpooledFile file = spool(bytes);
        file.path().toFile().deleteOnExit();
        return SourceTable.of(file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static List<List<String>> read(SourceTable table) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (DataRows rows = table.open()) {
            for (SourceRow row = rows.header(); row != null; row = rows.next()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number()), String.valueOf(row.line())));
                for (String cell : row.cells()) {
                    cells.add(cell == null ? "" : cell);
                }
                all.add(cells);
            }
        }
        return all;
    }
}
