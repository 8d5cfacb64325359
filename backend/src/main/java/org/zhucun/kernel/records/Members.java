package org.zhucun.kernel.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of records as their JSON shows them: those of an unwrapped component stand in its place. */
public final class Members {

    /** How to get from a record to one of its members. */
    public record Member(Class<?> type, List<Method> path) {

        /** Null when a step of the path is. */
        public Object of(Object record) {
            Object value = record;
            for (Method step : path) {
                value = value == null ? null : call(step, value);
            }
            return value;
        }

        /** A part of this member, by the name of its method; null when it has no such part. */
        public Member part(String name) {
            try {
                Method method = type.getMethod(name);
                List<Method> steps = new ArrayList<>(path);
                steps.add(method);
                return new Member(method.getReturnType(), steps);
            } catch (NoSuchMethodException none) {
                return null;
            }
        }
    }

    private Members() {}

    /** The annotation says nothing of components, so that it is found at the method that reads it. */
    public static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** All members by name, in order. */
    public static Map<String, Member> of(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        collect(type, List.of(), members);
        return members;
    }

    /** The record that a record's component holds unwrapped; empty when the component is no such one. */
    public static Optional<Object> unwrapped(Object holder, String component) {
        if (holder == null || !holder.getClass().isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(holder.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(component) && isUnwrapped(each))
                .findFirst()
                .map(each -> call(each.getAccessor(), holder));
    }

    private static void collect(Class<?> type, List<Method> path, Map<String, Member> members) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<Method> steps = new ArrayList<>(path);
            steps.add(component.getAccessor());
            if (isUnwrapped(component)) {
                collect(component.getType(), steps, members);
            } else {
                members.put(component.getName(), new Member(component.getType(), steps));
            }
        }
    }

    private static Object call(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException | IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
