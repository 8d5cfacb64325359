package org.zhucun.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of a calendar year, written {@code 2005-02}. */
@Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$", description = "A month", examples = "2005-02")
public record Month(YearMonth of) implements Comparable<Month> {

    private static final Pattern TEXT = Pattern.compile("(?:19|2[01])\\d{2}-(?:0[1-9]|1[0-2])");

    /** @throws IllegalArgumentException when the text is not a month between 1900 and 2199 */
    @JsonCreator
    public static Month fromString(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not a month: " + text);
        }
        return new Month(YearMonth.parse(text));
    }

    public static Month of(LocalDate day) {
        return new Month(YearMonth.from(day));
    }

    public LocalDate firstDay() {
        return of.atDay(1);
    }

    public LocalDate lastDay() {
        return of.atEndOfMonth();
    }

    public int days() {
        return of.lengthOfMonth();
    }

    @Override
    public int compareTo(Month other) {
        return of.compareTo(other.of);
    }

    @JsonValue
    @Override
    public String toString() {
        return of.toString();
    }
}
