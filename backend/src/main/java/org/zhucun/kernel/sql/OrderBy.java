package org.zhucun.kernel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

/** The query parameter {@code sort} as an ORDER BY list, by an allow-list of keys; the id always comes last. */
final class OrderBy {

    private record Term(String expression, boolean descending) {

        String sql(String key) {
            return descending ? key + " desc nulls last" : key;
        }
    }

    private final List<Term> terms;

    private OrderBy(List<Term> terms) {
        this.terms = terms;
    }

    static OrderBy of(ListSpec<?> spec, String sort) {
        List<Term> terms = new ArrayList<>();
        for (String key : (sort == null || sort.isBlank() ? spec.defaultSort() : sort).split(",")) {
            terms.add(term(spec.sorts(), key.strip()));
        }
        terms.add(new Term(spec.id(), false));
        return new OrderBy(terms);
    }

    /** By the id alone, as a walk goes. */
    static OrderBy id(ListSpec<?> spec) {
        return new OrderBy(List.of(new Term(spec.id(), false)));
    }

    String sql() {
        return terms.stream().map(term -> term.sql(term.expression())).collect(Collectors.joining(", "));
    }

    /** The sort expressions as columns k0, k1 …, for a subquery that {@link #byColumns} then orders. */
    String columns() {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).expression() + " as k" + i)
                .collect(Collectors.joining(", "));
    }

    String byColumns() {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).sql("k" + i))
                .collect(Collectors.joining(", "));
    }

    private static Term term(Map<String, String> sorts, String key) {
        boolean descending = key.startsWith("-");
        String expression = sorts.get(descending ? key.substring(1) : key);
        if (expression == null) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER,
                    List.of(Violation.parameter("sort", "UNKNOWN_VALUE", key, String.join(", ", sorts.keySet()))),
                    "sort");
        }
        return new Term(expression, descending);
    }
}
