package org.zhucun.roster.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.rule.Rule;

/**
 * Imports the records of a table whose columns are called as the file's fields are, with the {@code areaCode} of the
 * office that keeps them or the {@code villageCode} of their village; the heir finds those of a cadre, in the caller's area
 * only. A blank cell leaves what is stored as it is.
 */
public abstract class LedgerImporter implements Importer {

    private final Place place;
    private final String resource;
    private final int loadOrder;
    private final String table;
    private final List<String> key;
    private final List<Column> columns;
    private final List<Column> further;
    private final List<Rule> rules;

    /**
     * @param key the columns that name a record; of the first it is said when there is one already
     * @param rules what must hold of a row, as {@link Ledger} asks of a record
     */
    protected LedgerImporter(
            String resource, int loadOrder, String table, List<String> key, List<Column> columns, List<Rule> rules) {
        this(Place.AREA, resource, loadOrder, table, key, columns, List.of(), rules);
    }

    /**
     * @param place what the records stand in, where that is no area
     * @param further columns of the file that the table does not have; the heir writes what they say
     */
    protected LedgerImporter(
            Place place,
            String resource,
            int loadOrder,
            String table,
            List<String> key,
            List<Column> columns,
            List<Column> further,
            List<Rule> rules) {
        this.place = place;
        this.resource = resource;
        this.loadOrder = loadOrder;
        this.table = table;
        this.key = key;
        this.columns = columns;
        this.further = further;
        this.rules = LedgerRules.with(place, rules);
    }

    /** The code of the area whose office keeps the record. */
    protected static Column area(String header, String example) {
        return Column.of("areaCode", header, CellTypes.code(2, 4, 6, 9), example)
                .mandatory();
    }

    /** The code of the village that the record is of. */
    protected static Column village(String example) {
        return Column.of("villageCode", "村代码", CellTypes.code(12), example).mandatory();
    }

    public String table() {
        return table;
    }

    @Override
    public String resource() {
        return resource;
    }

    @Override
    public int loadOrder() {
        return loadOrder;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(columns.stream(), further.stream()).toList();
    }

    /** Completes {@code staged}, where a column of the table is none of the file. */
    protected void complete(ImportWork work) {}

    /** The columns that {@link #complete} adds for the table, by name. */
    protected List<String> completed() {
        return List.of();
    }

    @Override
    public void check(ImportWork work) {
        complete(work);
        work.rejectDuplicates(String.join(", ", key), keyField());
        if (place.isSaidByCode()) {
            work.rejectOutOfScope(place.column(), place.field());
        }
        work.settleStaged();
        rules.forEach(rule -> work.check(rule.over("staged as (select * from staged where not rejected)")));
        work.settleStaged();
        work.run("create temporary table plan on commit drop as"
                + " select s.row_no, t.id, t.id is null as is_new, " + each("coalesce(s.%1$s, t.%1$s) as %1$s")
                + ", (" + each("coalesce(s.%1$s, t.%1$s)") + ") is distinct from (" + each("t.%1$s") + ") as changed"
                + " from (select * from staged where not rejected) s"
                + " left join " + table + " t using (" + String.join(", ", key) + ")");
        work.applyStrategy(keyField());
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into " + table + " (" + each("%1$s") + ") select " + each("%1$s")
                + " from plan where is_new order by row_no");
        work.run("update " + table + " t set " + each("%1$s = p.%1$s") + ", version = t.version + 1,"
                + " updated_at = now() from plan p where t.id = p.id and p.changed");
    }

    private String keyField() {
        return columns.stream()
                .filter(column -> column.sqlName().equals(key.get(0)))
                .findFirst()
                .orElseThrow()
                .field();
    }

    /** The columns that are written, each as SQL of its name. */
    private String each(String sql) {
        return Stream.concat(columns.stream().map(Column::sqlName), completed().stream())
                .map(sql::formatted)
                .collect(Collectors.joining(", "));
    }
}
