package org.zhucun.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhucun.shared.error.ApiException;
import org.zhucun.shared.error.ErrorCode;
import org.zhucun.shared.error.Violation;

/** Turns the query parameter {@code sort} into an ORDER BY list, by an allow-list of keys. */
final class OrderBy {

    private OrderBy() {}

    static String of(ListSpec<?> spec, String sort) {
        List<String> terms = new ArrayList<>();
        for (String key : (sort == null || sort.isBlank() ? spec.defaultSort() : sort).split(",")) {
            terms.add(term(spec.sorts(), key.strip()));
        }
        terms.add(spec.id());
        return String.join(", ", terms);
    }

    private static String term(Map<String, String> sorts, String key) {
        boolean descending = key.startsWith("-");
        String expression = sorts.get(descending ? key.substring(1) : key);
        if (expression == null) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER,
                    List.of(Violation.parameter("sort", "UNKNOWN_VALUE", key, String.join(", ", sorts.keySet()))),
                    "sort");
        }
        return descending ? expression + " desc nulls last" : expression;
    }
}
