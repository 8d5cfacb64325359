package org.zhucun.kernel.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Rows as JSON, by which one statement takes as many as there are ({@code jsonb_to_recordset}). */
@ApplicationScoped
public class JsonRows {

    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    /** The elements of an array that the database holds. */
    public <T> List<T> read(String array, Class<T> type) {
        try {
            return json.readerForListOf(type).readValue(array);
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }

    public String of(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
