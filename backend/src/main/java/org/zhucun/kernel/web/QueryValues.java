package org.zhucun.kernel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Quarter;

/** The values of query parameters: whether they are of the declared types, and what they say. */
public final class QueryValues {

    private QueryValues() {}

    /** 400 UNKNOWN_PARAMETER or INVALID_PARAMETER naming those at fault. */
    public static void require(Map<String, Class<?>> known, Map<String, List<String>> sent) {
        List<Violation> unknown = new ArrayList<>();
        List<Violation> invalid = new ArrayList<>();
        sent.forEach((name, values) -> {
            Class<?> type = known.get(name);
            if (type == null) {
                unknown.add(Violation.parameter(name, "UNKNOWN_PARAMETER", String.join(", ", known.keySet())));
            } else {
                values.forEach(value -> check(name, value, type, invalid));
            }
        });
        refuse(ErrorCode.UNKNOWN_PARAMETER, unknown);
        refuse(ErrorCode.INVALID_PARAMETER, invalid);
    }

    private static void refuse(ErrorCode code, List<Violation> violations) {
        if (!violations.isEmpty()) {
            String names = violations.stream().map(Violation::parameter).collect(Collectors.joining(", "));
            throw new ApiException(code, violations, names);
        }
    }

    private static void check(String name, String value, Class<?> type, List<Violation> invalid) {
        if (value.indexOf('\0') >= 0) {
            invalid.add(Violation.parameter(name, "CONTROL_CHARACTER"));
        } else if (type.isEnum()) {
            checkConstant(name, value, type, invalid);
        } else if (!readable(value, type)) {
            invalid.add(Violation.parameter(name, "TYPE_" + typeName(type), value));
        }
    }

    private static void checkConstant(String name, String value, Class<?> type, List<Violation> invalid) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        if (!allowed.contains(value)) {
            invalid.add(Violation.parameter(name, "UNKNOWN_VALUE", value, String.join(", ", allowed)));
        }
    }

    private static boolean readable(String value, Class<?> type) {
        try {
            return read(value, type) != null;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** What a value that is of the type says. */
    public static Object read(String value, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        } else if (type == LocalDate.class) {
            LocalDate date = LocalDate.parse(value);
            return date.getYear() > 1900 && date.getYear() < 2200 ? date : null;
        } else if (type == UUID.class) {
            UUID id = UUID.fromString(value);
            return id.toString().equalsIgnoreCase(value) ? id : null;
        } else if (type == Quarter.class) {
            return Quarter.fromString(value);
        } else if (type == Month.class) {
            return Month.fromString(value);
        } else if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : null;
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(value))
                    .findAny()
                    .orElse(null);
        }
        return value;
    }

    private static String typeName(Class<?> type) {
        if (type == LocalDate.class) {
            return "DATE";
        }
        if (type == UUID.class) {
            return "UUID";
        }
        if (type == Quarter.class) {
            return "QUARTER";
        }
        if (type == Month.class) {
            return "MONTH";
        }
        return type == boolean.class || type == Boolean.class ? "BOOLEAN" : "INTEGER";
    }
}
