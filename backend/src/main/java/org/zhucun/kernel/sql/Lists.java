package org.zhucun.kernel.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.page.Page;
import org.zhucun.kernel.page.PageParams;

/** Runs lists: a numbered page, a step of a walk, or every row as a stream. */
@ApplicationScoped
public class Lists {

    private final Jdbc jdbc;

    public Lists(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    public <T> Page<T> page(ListQuery<T> query, PageParams params) {
        params.check();
        return params.walks() ? walk(query, params) : numbered(query, params);
    }

    /** The first row that matches, for the single read of what a list shows. */
    public <T> Optional<T> one(ListQuery<T> query) {
        return jdbc.one(query.rowsSql(OrderBy.id(query.spec())) + " limit 1", query.params(), query.mapper());
    }

    /** As {@link #one}; 404 naming the id when there is none. */
    public <T> T get(ListQuery<T> query, Object id) {
        return one(query).orElseThrow(() -> ApiException.notFound(id));
    }

    /** Every matching row, for those that need few of them. */
    public <T> List<T> all(ListQuery<T> query) {
        return all(query, null);
    }

    /** The same in an order that was asked for. */
    public <T> List<T> all(ListQuery<T> query, String sort) {
        return jdbc.list(query.rowsSql(OrderBy.of(query.spec(), sort)), query.params(), query.mapper());
    }

    /** How many rows match. */
    public long count(ListQuery<?> query) {
        return jdbc.number(query.countSql(), query.params());
    }

    /** Every matching row, in constant memory, on a transaction of its own. */
    public <T> void stream(ListQuery<T> query, String sort, Consumer<T> consumer) {
        String sql = query.rowsSql(OrderBy.of(query.spec(), sort));
        QuarkusTransaction.requiringNew()
                .timeout(3600)
                .run(() -> jdbc.stream(sql, query.params(), query.mapper(), consumer));
    }

    /** Whether the sort asked for exists; to be called before the first byte of a stream is sent. */
    public void checkSort(ListQuery<?> query, String sort) {
        OrderBy.of(query.spec(), sort);
    }

    private <T> Page<T> numbered(ListQuery<T> query, PageParams params) {
        AtomicLong total = new AtomicLong();
        List<T> items = jdbc.list(
                query.pageSql(OrderBy.of(query.spec(), params.sort), " limit ? offset ?"),
                query.pageParams(List.of(params.size, params.offset())),
                row -> {
                    if (query.countsAlong()) {
                        total.set(ListQuery.total(row));
                    }
                    return query.mapper().apply(row);
                });
        return Page.numbered(
                items, params.page, params.size, total.get() > 0 ? total.get() : total(query, params, items.size()));
    }

    /** Counting is skipped where the page itself tells the total. */
    private long total(ListQuery<?> query, PageParams params, int found) {
        boolean last = found > 0 && found < params.size || found == 0 && params.page == 1;
        return last ? params.offset() + found : jdbc.number(query.countSql(), query.params());
    }

    private <T> Page<T> walk(ListQuery<T> query, PageParams params) {
        ListSpec<T> spec = query.spec();
        if (params.cursor() != null) {
            query.where().and(spec.id() + " > ?", decode(spec, params.cursor()));
        }
        List<T> items = jdbc.list(
                query.pageSql(OrderBy.id(spec), " limit ?"),
                query.pageParams(List.of(params.size + 1)),
                query.mapper());
        if (items.size() <= params.size) {
            return Page.walked(items, params.size, null);
        }
        List<T> shown = items.subList(0, params.size);
        return Page.walked(shown, params.size, encode(spec.key().apply(shown.get(params.size - 1))));
    }

    private static String encode(Object id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Object decode(ListSpec<?> spec, String cursor) {
        try {
            return spec.idOf().apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("after", "CURSOR")), "after");
        }
    }
}
