package org.zhucun.platform.lists;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Path;
import java.lang.reflect.InvocationTargetException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.export.Table;
import org.zhucun.kernel.export.TableParams;
import org.zhucun.kernel.web.QueryValues;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Rights;

/**
 * Reads any list of the API by its path, with the rights and the area of the caller: what {@code GET} of that path would
 * export. It reads in the transaction that it is called in.
 */
@ApplicationScoped
public class ApiLists {

    private static final String API = "/api/v1";

    private final Caller caller;
    private final Rights rights;
    private volatile List<ListOperation> operations;

    ApiLists(Caller caller, Rights rights) {
        this.caller = caller;
        this.rights = rights;
    }

    /**
     * The rows of a list in its order, with what identifies a person masked.
     *
     * @param link a path with its query, as {@code /villages?poor=true}
     * @param most the most rows that are of use: of a longer list none are read
     * @throws ApiException as the operation; NOT_FOUND when no list has the path
     */
    public Table table(String link, Locale language, int most) {
        String relative = link.startsWith(API + "/") ? link.substring(API.length()) : link;
        int mark = relative.indexOf('?');
        String path = mark < 0 ? relative : relative.substring(0, mark);
        ListOperation operation = all().stream()
                .filter(each -> each.path().matcher(path).matches())
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(link));
        if (operation.rights().stream().noneMatch(right -> rights.holds(caller.principal(), right))) {
            throw new ApiException(ErrorCode.FORBIDDEN);
        }
        Map<String, List<String>> query = query(mark < 0 ? "" : relative.substring(mark + 1));
        QueryValues.require(operation.queries(), query);
        return call(operation, path, query, new TableParams(language, most));
    }

    /** How many rows a list has. */
    public long count(String link) {
        return table(link, Locale.ROOT, 0).total();
    }

    private static Table call(
            ListOperation operation, String path, Map<String, List<String>> query, TableParams wanted) {
        Object resource =
                Arc.container().instance(operation.method().getDeclaringClass()).get();
        try {
            return (Table) ((RestResponse<?>) operation.call(resource, path, query, wanted)).getEntity();
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, List<String>> query(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            if (!pair.isEmpty()) {
                query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Found when the first is asked for, not when the application starts. */
    private List<ListOperation> all() {
        List<ListOperation> found = operations;
        if (found == null) {
            found = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(bean -> bean.getBeanClass())
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(ListOperation::of)
                    .sorted(Comparator.comparing(ListOperation::parameters))
                    .toList();
            operations = found;
        }
        return found;
    }
}
