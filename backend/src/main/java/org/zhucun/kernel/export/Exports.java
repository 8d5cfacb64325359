package org.zhucun.kernel.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Lists;

/** Answers a list: a page as JSON with its Link header, or every row as a file. */
@ApplicationScoped
public class Exports {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Lists lists;
    private final ObjectMapper json;

    public Exports(Lists lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /** The answer to a list request in the form that it asks for; a file is called after the end of the path. */
    public <T> RestResponse<Page<T>> answer(ListQuery<T> query, PageParams params) {
        if (params instanceof TableParams wanted) {
            return table(query, wanted);
        }
        Optional<ExportFormat> format = ExportFormat.wanted(params);
        String path = params.uri().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return format.isPresent() ? file(query, params, name, format.get()) : page(query, params);
    }

    private <T> RestResponse<Page<T>> page(ListQuery<T> query, PageParams params) {
        Page<T> page = lists.page(query, params);
        return RestResponse.ResponseBuilder.ok(page, MediaType.APPLICATION_JSON_TYPE)
                .links(PageLinks.of(page, params.uri()))
                .build();
    }

    @SuppressWarnings("unchecked")
    private <T> RestResponse<Page<T>> file(ListQuery<T> query, PageParams params, String name, ExportFormat format) {
        lists.checkSort(query, params.sort);
        Locale locale = Messages.locale();
        FileBody body = out -> write(query, params.sort, format, locale, out);
        RestResponse.ResponseBuilder<FileBody> answer = RestResponse.ResponseBuilder.ok(body, format.contentType());
        if (params.download != null) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + name + "." + format.extension() + "\"");
        }
        return (RestResponse<Page<T>>) (RestResponse<?>) answer.build();
    }

    private <T> void write(ListQuery<T> query, String sort, ExportFormat format, Locale locale, OutputStream out)
            throws IOException {
        try (RowSink<T> sink =
                sink(format, locale, query.spec().columns(), new BufferedOutputStream(out, BUFFER_BYTES))) {
            lists.stream(query, sort, row -> {
                try {
                    sink.accept(row);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }

    /** In the transaction of who asks, so that all that is asked for in it is of one moment. */
    @SuppressWarnings("unchecked")
    private <T> RestResponse<Page<T>> table(ListQuery<T> query, TableParams wanted) {
        lists.checkSort(query, wanted.sort);
        List<ExportColumn<T>> columns = query.spec().columns();
        long total = lists.count(query);
        List<List<String>> rows = total > wanted.most
                ? List.of()
                : lists.all(query, wanted.sort).stream()
                        .map(row -> columns.stream()
                                .map(column -> Cells.publicText(
                                        wanted.language,
                                        column.field(),
                                        column.value().apply(row)))
                                .toList())
                        .toList();
        List<String> headers = columns.stream()
                .map(column -> Cells.header(wanted.language, column.field()))
                .toList();
        return (RestResponse<Page<T>>) (RestResponse<?>) RestResponse.ok(new Table(headers, rows, total));
    }

    /** Rows that are at hand, as a file in the caller's language. */
    public <T> FileBody body(List<T> rows, List<ExportColumn<T>> columns, ExportFormat format) {
        Locale locale = Messages.locale();
        return out -> {
            try (RowSink<T> sink = sink(format, locale, columns, out)) {
                for (T row : rows) {
                    sink.accept(row);
                }
            }
        };
    }

    private <T> RowSink<T> sink(ExportFormat format, Locale locale, List<ExportColumn<T>> columns, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvSink<>(out, locale, columns);
            case XLSX -> new XlsxSink<>(out, locale, columns);
            case NDJSON -> new NdjsonSink<>(out, json);
        };
    }
}
