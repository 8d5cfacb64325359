package org.zhucun.kernel.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Month;
import org.zhucun.kernel.time.Quarter;

/** Refuses query parameters that the operation does not declare, and values that are not of the declared type. */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, Class<?>> known = declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
        List<Violation> unknown = new ArrayList<>();
        List<Violation> invalid = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
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
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == LocalDate.class) {
                LocalDate date = LocalDate.parse(value);
                return date.getYear() > 1900 && date.getYear() < 2200;
            } else if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } else if (type == Quarter.class) {
                Quarter.fromString(value);
            } else if (type == Month.class) {
                Month.fromString(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
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
