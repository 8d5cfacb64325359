package org.zhucun.kernel.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;

/** The query parameters that a resource method declares, by name, with the type of one value. */
public final class QueryParameters {

    private QueryParameters() {}

    public static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                declared.put(query.value(), valueType(parameter.getParameterizedType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                ofBean(parameter.getType(), declared);
            }
        }
        return declared;
    }

    private static void ofBean(Class<?> bean, Map<String, Class<?>> declared) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    declared.put(query.value(), valueType(field.getGenericType()));
                }
            }
        }
    }

    private static Class<?> valueType(Type type) {
        if (type instanceof ParameterizedType list) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return (Class<?>) type;
    }
}
