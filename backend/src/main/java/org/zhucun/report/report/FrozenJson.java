package org.zhucun.report.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** JSON that is read as it was written: what callers send is cleaned of spaces, what is frozen is not. */
final class FrozenJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FrozenJson() {}

    static String of(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The elements of an array. */
    static <T> List<T> list(String array, Class<T> type) {
        try {
            return JSON.readerForListOf(type).readValue(array);
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
