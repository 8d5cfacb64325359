package org.zhucun.platform.lists;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.export.TableParams;
import org.zhucun.kernel.page.PageParams;
import org.zhucun.kernel.web.QueryParameters;
import org.zhucun.kernel.web.QueryValues;

/**
 * An operation that answers a list.
 *
 * @param path what the paths that it answers look like, with a group for each parameter
 * @param queries its query parameters with their types
 */
record ListOperation(Method method, Pattern path, Map<String, Class<?>> queries) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Those of a resource. */
    static Stream<ListOperation> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class)
                        && Arrays.asList(method.getParameterTypes()).contains(PageParams.class))
                .map(method -> new ListOperation(method, path(resource, method), QueryParameters.of(method)));
    }

    private static Pattern path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return Pattern.compile(PARAMETER.matcher(path).replaceAll("(?<$1>[^/]+)"));
    }

    /** What is called by its name goes before what a parameter could stand for. */
    int parameters() {
        return (int) path.pattern().chars().filter(letter -> letter == '<').count();
    }

    /** The rights of which the caller needs one. */
    List<String> rights() {
        PermissionsAllowed asked = method.getAnnotation(PermissionsAllowed.class);
        return asked == null ? List.of() : List.of(asked.value());
    }

    /**
     * Calls it.
     *
     * @param called the path, which it answers
     * @param sent the query, which it takes
     */
    Object call(Object resource, String called, Map<String, List<String>> sent, TableParams wanted)
            throws ReflectiveOperationException {
        Matcher named = path.matcher(called);
        named.matches();
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(parameters[i], named, sent, wanted);
        }
        return method.invoke(resource, arguments);
    }

    private static Object argument(
            Parameter parameter, Matcher named, Map<String, List<String>> sent, TableParams wanted)
            throws ReflectiveOperationException {
        if (parameter.getType() == PageParams.class) {
            wanted.sort =
                    sent.getOrDefault("sort", List.of()).stream().findFirst().orElse(null);
            return wanted;
        }
        return parameter.isAnnotationPresent(BeanParam.class)
                ? bean(parameter.getType(), sent)
                : value(parameter, parameter.getParameterizedType(), named, sent);
    }

    private static Object bean(Class<?> type, Map<String, List<String>> sent) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object bean = constructor.newInstance();
        for (Class<?> holder = type; holder != Object.class; holder = holder.getSuperclass()) {
            for (Field field : holder.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    field.setAccessible(true);
                    Object value = value(field, field.getGenericType(), null, sent);
                    if (value != null) {
                        field.set(bean, value);
                    }
                }
            }
        }
        return bean;
    }

    private static Object value(AnnotatedElement element, Type type, Matcher named, Map<String, List<String>> sent) {
        PathParam part = element.getAnnotation(PathParam.class);
        if (part != null) {
            return part(named.group(part.value()), (Class<?>) type);
        }
        List<String> values =
                sent.getOrDefault(element.getAnnotation(QueryParam.class).value(), List.of());
        DefaultValue otherwise = element.getAnnotation(DefaultValue.class);
        List<String> said = values.isEmpty() && otherwise != null ? List.of(otherwise.value()) : values;
        if (type instanceof ParameterizedType many) {
            Class<?> each = (Class<?>) many.getActualTypeArguments()[0];
            return said.stream().map(text -> QueryValues.read(text, each)).toList();
        }
        return said.isEmpty() ? null : QueryValues.read(said.get(0), (Class<?>) type);
    }

    /** 404 where it is not of the type: nothing is called so. */
    private static Object part(String text, Class<?> type) {
        try {
            return Optional.ofNullable(QueryValues.read(text, type)).orElseThrow(() -> ApiException.notFound(text));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw ApiException.notFound(text);
        }
    }
}
