package org.zhucun.kernel.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Quarter;

/** One row of a result, read by column name, with null where the database has null. */
public final class Row {

    private final ResultSet result;

    public Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return read(column, String.class);
    }

    public UUID uuid(String column) {
        return read(column, UUID.class);
    }

    public Integer integer(String column) {
        return read(column, Integer.class);
    }

    public long number(String column) {
        Long value = read(column, Long.class);
        return value == null ? 0 : value;
    }

    public Long longOrNull(String column) {
        return read(column, Long.class);
    }

    public BigDecimal decimal(String column) {
        return read(column, BigDecimal.class);
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(read(column, Boolean.class));
    }

    public Boolean flagOrNull(String column) {
        return read(column, Boolean.class);
    }

    public byte[] bytes(String column) {
        try {
            return result.getBytes(column);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public LocalDate date(String column) {
        return read(column, LocalDate.class);
    }

    public Instant instant(String column) {
        OffsetDateTime value = read(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = text(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** The constants of a text array. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return Arrays.stream(texts(column))
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }

    /** The elements of a text array, or null. */
    public String[] texts(String column) {
        try {
            java.sql.Array array = result.getArray(column);
            return array == null ? null : (String[]) array.getArray();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** A value of the type, which is one of those above. */
    Object value(String column, Class<?> type) {
        if (type == Instant.class) {
            return instant(column);
        }
        if (type == Month.class) {
            return parsed(column, Month::fromString);
        }
        if (type == Quarter.class) {
            return parsed(column, Quarter::fromString);
        }
        return type.isEnum() ? constantOf(text(column), type) : read(column, type);
    }

    private Object parsed(String column, Function<String, ?> parser) {
        String text = text(column);
        return text == null ? null : parser.apply(text);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constantOf(String name, Class<?> type) {
        return name == null ? null : Enum.valueOf((Class<? extends Enum>) type, name);
    }

    private <T> T read(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
