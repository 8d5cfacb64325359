package org.zhucun.platform.imports;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.source.FileIssue;

/**
 * A feature's part in the import of its resource. The engine reads, checks single cells and stages; the importer
 * checks and writes in sets, by SQL, over these temporary tables:
 *
 * <ul>
 *   <li>{@code staged} – one row for each row of the file: {@code row_no}, {@code rejected}, and every column of
 *       {@link #columns} in snake case, null where the cell is blank or wrong or the file lacks the column;
 *   <li>{@code issue} – what is wrong: {@code row_no, field, code, params text[], suggestions text[]};
 *   <li>{@code plan} – made by {@link #check}: one row for each good row, with at least {@code row_no, is_new, changed}.
 * </ul>
 *
 * Rules of the database are checked before writing, so that no constraint is met by the import's own doing.
 */
public interface Importer {

    /** Name of the resource in the URL. */
    String resource();

    /** Place in the load order: a file refers only to what those before it hold. */
    int loadOrder();

    List<Column> columns();

    /** The columns of the template: those of one form, where a file may have several. */
    default List<Column> templateColumns() {
        return columns();
    }

    /** Faults of a set of columns: each must be known and appear once. */
    default List<FileIssue> columnIssues(Set<String> fields) {
        return List.of();
    }

    /** Groups of fields of which the file, and each row, must have at least one. */
    default List<List<String>> oneOf() {
        return List.of();
    }

    /** Staging columns computed from a cell. */
    default List<Derived> derived() {
        return List.of();
    }

    /** Fills {@code issue} and {@code plan}. */
    void check(ImportWork work);

    /** Writes the rows of {@code plan} to the real tables. */
    void write(ImportWork work);

    /**
     * The work that follows once the rows are stored. The temporary tables are there when this is asked, and gone when
     * the answer is run.
     */
    default Runnable afterwards(ImportWork work) {
        return () -> {};
    }

    /** A text column {@code sqlName} of the staging table, computed from the normalised cell of a field. */
    record Derived(String sqlName, String field, UnaryOperator<String> of) {}
}
