package org.zhucun.platform.imports.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON objects one after another, or in one array; the keys are the headers. A first pass gathers the keys of all
 * objects, since any of them may leave some out.
 */
final class NdjsonRowReader implements RowReader {

    private static final int MAX_COLUMNS = 500;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Integer> columns;
    private final JsonParser parser;
    private boolean headerRead;

    NdjsonRowReader(Path path, TextEncoding encoding) throws IOException {
        this.columns = columns(path, encoding);
        this.parser = JSON.createParser(encoding.open(path));
    }

    @Override
    public SourceRow next() throws IOException {
        if (!headerRead) {
            headerRead = true;
            return new SourceRow(0, 1, columns.keySet().toArray(String[]::new));
        }
        try {
            if (!nextObject(parser)) {
                return null;
            }
            long line = parser.currentTokenLocation().getLineNr();
            String[] cells = new String[columns.size()];
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                cells[columns.get(key)] = value(parser);
            }
            return new SourceRow(0, line, cells);
        } catch (JsonProcessingException notJson) {
            throw malformed(notJson);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static Map<String, Integer> columns(Path path, TextEncoding encoding) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(encoding.open(path))) {
            while (nextObject(parser)) {
                for (String key : keys(parser)) {
                    columns.putIfAbsent(key, columns.size());
                }
                if (columns.size() > MAX_COLUMNS) {
                    throw FileRefusedException.malformed(line(parser), "JSON");
                }
            }
        } catch (JsonProcessingException notJson) {
            throw malformed(notJson);
        }
        return columns;
    }

    private static List<String> keys(JsonParser parser) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            keys.add(key);
            value(parser);
        }
        return keys;
    }

    private static boolean nextObject(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        if (token != null && token != JsonToken.START_OBJECT) {
            throw FileRefusedException.malformed(line(parser), "JSON");
        }
        return token != null;
    }

    private static String value(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || !token.isScalarValue()) {
            throw FileRefusedException.malformed(line(parser), "JSON");
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    private static long line(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }

    private static FileRefusedException malformed(JsonProcessingException notJson) {
        long line = notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr();
        return FileRefusedException.malformed(line, "JSON");
    }
}
