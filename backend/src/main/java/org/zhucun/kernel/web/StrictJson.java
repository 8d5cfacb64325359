package org.zhucun.kernel.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads values of a JSON body as they are or not at all: 2004.9 is not a year, and no cadre came in the year 20005. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** After the modules of the class path, whose reading of dates this replaces. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.registerModule(new SimpleModule("strict-dates").addDeserializer(LocalDate.class, new DateDeserializer()));
    }

    private static final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

        private DateDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("").strip();
            try {
                LocalDate date = text.isEmpty() ? null : LocalDate.parse(text);
                if (date == null || !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                    return date;
                }
            } catch (DateTimeException unreadable) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO date");
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "out of range");
        }
    }
}
