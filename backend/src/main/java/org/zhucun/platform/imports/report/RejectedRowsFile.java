package org.zhucun.platform.imports.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.imports.job.ImportFindings;
import org.zhucun.platform.imports.job.ImportIssue;
import org.zhucun.platform.imports.job.ImportReport;

/**
 * The rejected rows of a job as a file to be mended: the headers and cells of the original, unmasked, and three columns
 * that say why, which an import ignores.
 */
@ApplicationScoped
public class RejectedRowsFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int TIMEOUT_SECONDS = 3600;
    private static final int FLUSH_ROWS = 1_000;

    private final Jdbc jdbc;
    private final ObjectMapper json;

    RejectedRowsFile(Jdbc jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void writeCsv(ImportReport job, Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(headers(job, locale));
        each(
                job,
                locale,
                cells -> csv.writeRecord(
                        cells.stream().map(RejectedRowsFile::neutralised).toList()));
        csv.flush();
    }

    public void writeXlsx(ImportReport job, Locale locale, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "zhucun", "1.0");
        Worksheet sheet = workbook.newWorksheet(Messages.get(locale, "label.sheet"));
        int[] next = {0};
        Consumer<List<String>> write = cells -> {
            for (int i = 0; i < cells.size(); i++) {
                sheet.inlineString(next[0], i, cells.get(i));
            }
            if (++next[0] % FLUSH_ROWS == 0) {
                flush(sheet);
            }
        };
        write.accept(headers(job, locale));
        each(job, locale, write);
        workbook.finish();
    }

    private void each(ImportReport job, Locale locale, Consumer<List<String>> consumer) {
        int columns = job.columns().size();
        QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .run(() -> jdbc.stream(
                        "select row_no, cells, problems::text as problems from import_rejected_row where job_id = ? order by row_no",
                        List.of(job.id()),
                        row -> cells(row, columns, locale),
                        consumer));
    }

    private static List<String> headers(ImportReport job, Locale locale) {
        List<String> headers = new ArrayList<>();
        job.columns().forEach(column -> headers.add(isNote(column.header()) ? "_" : column.header()));
        for (String note : List.of("row", "code", "detail")) {
            headers.add(Messages.get(locale, "issue.rejected." + note));
        }
        return headers;
    }

    private List<String> cells(Row row, int columns, Locale locale) {
        String[] original = row.texts("cells");
        List<ImportIssue> issues = read(row.text("problems"));
        List<String> cells = new ArrayList<>(Arrays.asList(Arrays.copyOf(original, columns)));
        cells.replaceAll(cell -> cell == null ? "" : cell);
        cells.add(String.valueOf(row.number("row_no")));
        cells.add(issues.stream().map(issue -> issue.code().name()).collect(Collectors.joining("; ")));
        cells.add(issues.stream().map(issue -> told(issue, locale)).collect(Collectors.joining("; ")));
        return cells;
    }

    private static String told(ImportIssue issue, Locale locale) {
        String where = issue.column() == null ? "" : issue.column() + ": ";
        String suggestions = issue.suggestions().isEmpty() ? "" : " → " + String.join(" / ", issue.suggestions());
        return where + ImportFindings.detail(locale, issue.code(), issue.params()) + suggestions;
    }

    private static boolean isNote(String header) {
        return header.startsWith("_");
    }

    /** Neutralises formulas as exports do; an import removes the apostrophe again. */
    private static String neutralised(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<ImportIssue> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
