package org.zhucun.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Keeps the rules that change with time. */
@ApplicationScoped
public class ParameterService {

    private static final String CURRENT = " cross join lateral (select value, effective_from, changed_by"
            + " from parameter_value where code = p.code and effective_from <= :day"
            + " order by effective_from desc limit 1) v";

    private static final String NEXT = " left join lateral (select value, effective_from from parameter_value"
            + " where code = p.code and effective_from > :day order by effective_from limit 1) n on true";

    private static final Listing<ParameterSummary> LIST = Listing.of(ParameterSummary.class, "parameter p")
            .key("p.code")
            .with(new Joined("", CURRENT + NEXT, ""))
            .column("min", "p.least")
            .column("max", "p.most")
            .column("value", "v.value")
            .column("effectiveFrom", "v.effective_from")
            .column("changedBy", "v.changed_by")
            .column("nextValue", "n.value")
            .column("nextFrom", "n.effective_from")
            .sortedBy("code")
            .exports("code as parameter", "value", "effectiveFrom", "changedBy", "nextValue", "nextFrom");

    private static final Listing<ParameterDetail> ONE = LIST.as(ParameterDetail.class);

    private static final String VALUES = "select effective_from, value, changed_by, changed_at from parameter_value"
            + " where code = ? order by effective_from desc";

    private static final String SET =
            "insert into parameter_value (code, effective_from, value, changed_by, changed_at)"
                    + " values (?, ?, ?, ?, ?) on conflict (code, effective_from) do update set value = excluded.value,"
                    + " changed_by = excluded.changed_by, changed_at = excluded.changed_at";

    private final ParameterRepository parameters;
    private final Jdbc jdbc;
    private final Lists lists;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    ParameterService(ParameterRepository parameters, Jdbc jdbc, Lists lists, Caller caller, Clock clock, Today today) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.lists = lists;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /** The value of a parameter on a day, in its unit. */
    public int on(ParameterCode code, LocalDate day) {
        return (int) jdbc.number("select parameter_on(?, ?)", List.of(code, day));
    }

    /** @param asOf the day asked for; today when null */
    ListQuery<ParameterSummary> list(LocalDate asOf) {
        return on(asOf == null ? today.day() : asOf, LIST.query(new Where().everyone()));
    }

    ParameterDetail get(ParameterCode code) {
        List<ParameterValue> values = jdbc.list(VALUES, List.of(code), ParameterValue::of);
        boolean keeps = caller.may(ParameterFeature.WRITE);
        return lists.get(
                on(today.day(), ONE.one(new Where().everyone(), code.name()))
                        .giving("values", row -> values)
                        .giving("actions", row -> keeps ? List.of(Action.UPDATE) : List.of()),
                code);
    }

    private static <T> ListQuery<T> on(LocalDate day, ListQuery<T> query) {
        return query.with("day", Where.literal(day));
    }

    /** 422 before today, because what was judged by the old value stays judged by it, and outside the range. */
    @Transactional
    ParameterDetail set(ParameterCode code, LocalDate from, ParameterChange change, String ifMatch) {
        DatedParameter parameter = parameters.changed(code, ifMatch);
        requireFuture(from);
        if (change.value() < parameter.least() || change.value() > parameter.most()) {
            throw ApiException.invalid(Violation.pointer("/value", "RANGE", parameter.least(), parameter.most()));
        }
        jdbc.update(SET, List.of(code, from, change.value(), caller.principal().displayName(), clock.instant()));
        return get(code);
    }

    @Transactional
    ParameterDetail remove(ParameterCode code, LocalDate from, String ifMatch) {
        parameters.changed(code, ifMatch);
        requireFuture(from);
        int removed =
                jdbc.update("delete from parameter_value where code = ? and effective_from = ?", List.of(code, from));
        if (removed == 0) {
            throw ApiException.notFound(from);
        }
        return get(code);
    }

    private void requireFuture(LocalDate from) {
        LocalDate present = today.day();
        if (from.isBefore(present)) {
            throw ApiException.invalid(Violation.parameter("effectiveFrom", "DATE_ORDER", present));
        }
    }
}
