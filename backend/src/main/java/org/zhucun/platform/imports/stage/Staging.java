package org.zhucun.platform.imports.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.column.HeaderMapping;
import org.zhucun.platform.imports.source.DataRows;
import org.zhucun.platform.imports.source.FileRefusedException;
import org.zhucun.platform.imports.source.SourceRow;

/** The temporary tables of an import, and the way of a file into them: one pass, one COPY, constant memory. */
public final class Staging {

    private static final int PROGRESS_ROWS = 2_000;

    private final Connection connection;
    private final Importer importer;
    private final ObjectMapper json;

    public Staging(Connection connection, Importer importer, ObjectMapper json) {
        this.connection = connection;
        this.importer = importer;
        this.json = json;
    }

    public void createTables() throws SQLException {
        String columns = Stream.concat(
                        importer.columns().stream()
                                .map(column ->
                                        column.sqlName() + " " + column.type().sqlType()),
                        importer.derived().stream().map(derived -> derived.sqlName() + " text"))
                .collect(Collectors.joining(", "));
        String warnings = Arrays.stream(IssueCode.values())
                .filter(IssueCode::isWarning)
                .map(code -> "'" + code + "'")
                .collect(Collectors.joining(", "));
        execute("create temporary table staged (row_no bigint not null, line_no bigint not null, "
                + "rejected boolean not null, problems jsonb, " + columns + ") on commit drop");
        execute("create temporary table issue (row_no bigint not null, field text, code text not null, "
                + "params text[] not null default '{}', suggestions text[] not null default '{}', "
                + "warning boolean not null generated always as (code in (" + warnings + ")) stored) on commit drop");
    }

    /** Stages every data row. Returns how many there are. */
    public long load(DataRows rows, HeaderMapping mapping, long maxRows, LongConsumer progress)
            throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copySql(mapping));
        try {
            long count = copy(rows, mapping, maxRows, progress, copy);
            copy.endCopy();
            if (count > 0) {
                unpackProblems();
            }
            return count;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private long copy(DataRows rows, HeaderMapping mapping, long maxRows, LongConsumer progress, CopyIn copy)
            throws IOException, SQLException {
        CopyText text = new CopyText(copy);
        RowNormalizer normalizer = new RowNormalizer(mapping, importer, json);
        int[] sources = importer.derived().stream()
                .mapToInt(derived -> mapping.indexOf(derived.field()))
                .toArray();
        String[] values = new String[mapping.columns().size()];
        long count = 0;
        for (SourceRow row = rows.next(); row != null; row = rows.next()) {
            count = row.number();
            if (count > maxRows) {
                throw new FileRefusedException(IssueCode.TOO_MANY_ROWS, row.line(), String.valueOf(maxRows));
            }
            normalizer.normalize(row, values);
            write(text, row, normalizer.problems(), mapping.columns(), values, sources);
            if (count % PROGRESS_ROWS == 0) {
                progress.accept(count);
            }
        }
        text.flush();
        return count;
    }

    private void write(
            CopyText text, SourceRow row, String problems, List<Column> columns, String[] values, int[] sources)
            throws SQLException {
        text.field(row.number()).field(row.line()).field(problems != null).field(problems);
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i) != null) {
                text.field(values[i]);
            }
        }
        for (int i = 0; i < sources.length; i++) {
            String source = sources[i] < 0 ? null : values[sources[i]];
            text.field(source == null ? null : importer.derived().get(i).of().apply(source));
        }
        text.endRow();
    }

    private String copySql(HeaderMapping mapping) {
        Stream<String> present = IntStream.range(0, mapping.columns().size())
                .mapToObj(mapping.columns()::get)
                .filter(column -> column != null)
                .map(Column::sqlName);
        Stream<String> derived = importer.derived().stream().map(Importer.Derived::sqlName);
        return "copy staged (row_no, line_no, rejected, problems, "
                + Stream.concat(present, derived).collect(Collectors.joining(", ")) + ") from stdin";
    }

    private void unpackProblems() throws SQLException {
        execute("""
                insert into issue (row_no, field, code, params)
                select s.row_no, p.field, p.code, array(select jsonb_array_elements_text(p.params))
                from staged s, jsonb_to_recordset(s.problems) as p (field text, code text, params jsonb)
                where s.problems is not null
                """);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
