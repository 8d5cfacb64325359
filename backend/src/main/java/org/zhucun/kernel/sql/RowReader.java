package org.zhucun.kernel.sql;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhucun.kernel.records.Members;

/**
 * Reads rows into a record. {@code startsOn} is read from the column {@code starts_on}; a type with a method {@code
 * of(Row, String)} reads itself, from the columns that begin with the member's name; an unwrapped record is read from
 * the same row; what {@code given} holds, and every list and map, comes from there first of all.
 */
public final class RowReader<T> {

    /** Reads one argument of the record's constructor. */
    private interface Argument {
        Object read(Row row, Map<String, Function<Row, ?>> given);
    }

    private static final Map<Class<?>, RowReader<?>> READERS = new ConcurrentHashMap<>();

    private final Constructor<T> constructor;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Class<?>> named = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    public static <T> RowReader<T> of(Class<T> type) {
        return (RowReader<T>) READERS.computeIfAbsent(type, RowReader::new);
    }

    @SuppressWarnings("unchecked")
    private RowReader(Class<T> type) {
        constructor = (Constructor<T>) type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Arrays.stream(type.getRecordComponents()).forEach(component -> arguments.add(argument(component)));
    }

    public T read(Row row, Map<String, Function<Row, ?>> given) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).read(row, given);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The members that are read from one column of their own. */
    public List<String> columns() {
        return columns;
    }

    /** The members that name a record of another table, with their types. */
    Map<String, Class<?>> named() {
        return named;
    }

    /** {@code startsOn} as the database writes it. */
    public static String column(String member) {
        return member.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The other way round. */
    public static String member(String column) {
        return Pattern.compile("_(.)")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private Argument argument(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (Members.isUnwrapped(component)) {
            RowReader<?> inner = new RowReader<>(type);
            columns.addAll(inner.columns);
            named.putAll(inner.named);
            return inner::read;
        }
        if (List.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return (row, given) -> given.get(name).apply(row);
        }
        Method reader = ownReader(type);
        if (reader != null) {
            named.put(name, type);
            String prefix = column(name);
            return (row, given) -> given.containsKey(name) ? given.get(name).apply(row) : call(reader, row, prefix);
        }
        columns.add(name);
        String column = column(name);
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        return (row, given) -> given.containsKey(name) ? given.get(name).apply(row) : row.value(column, boxed);
    }

    private static Method ownReader(Class<?> type) {
        try {
            return type.getMethod("of", Row.class, String.class);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Object call(Method reader, Row row, String prefix) {
        try {
            return reader.invoke(null, row, prefix);
        } catch (InvocationTargetException | IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
