package org.zhucun.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;

/** Keeps the rules that change with time. */
@ApplicationScoped
public class ParameterService {

    private static final ListSpec<ParameterSummary> LIST = new ListSpec<>(
            "p.code, p.unit, p.least, p.most, v.value, v.effective_from, v.changed_by, n.value as next_value,"
                    + " n.effective_from as next_from",
            "parameter p cross join (select ?::date as day) k cross join lateral (select value, effective_from,"
                    + " changed_by from parameter_value where code = p.code and effective_from <= k.day"
                    + " order by effective_from desc limit 1) v left join lateral (select value, effective_from"
                    + " from parameter_value where code = p.code and effective_from > k.day"
                    + " order by effective_from limit 1) n on true",
            "p.code",
            ParameterCode::valueOf,
            ParameterSummary::code,
            ListSpec.sorts("code", "p.code"),
            "code",
            List.of(
                    ExportColumn.of("parameter", ParameterSummary::code),
                    ExportColumn.of("value", ParameterSummary::value),
                    ExportColumn.of("effectiveFrom", ParameterSummary::effectiveFrom),
                    ExportColumn.of("changedBy", ParameterSummary::changedBy),
                    ExportColumn.of("nextValue", ParameterSummary::nextValue),
                    ExportColumn.of("nextFrom", ParameterSummary::nextFrom)));

    private static final String VALUES = "select effective_from, value, changed_by, changed_at from parameter_value"
            + " where code = ? order by effective_from desc";

    private static final String SET =
            "insert into parameter_value (code, effective_from, value, changed_by, changed_at)"
                    + " values (?, ?, ?, ?, ?) on conflict (code, effective_from) do update set value = excluded.value,"
                    + " changed_by = excluded.changed_by, changed_at = excluded.changed_at";

    private final ParameterRepository parameters;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    ParameterService(ParameterRepository parameters, Jdbc jdbc, Caller caller, Clock clock, Today today) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /** What a parameter is on a day, in its unit. */
    public int on(ParameterCode code, LocalDate day) {
        return (int) jdbc.number("select parameter_on(?, ?)", List.of(code, day));
    }

    /** @param asOf the day asked for; today when null */
    ListQuery<ParameterSummary> list(LocalDate asOf) {
        LocalDate day = asOf == null ? today.day() : asOf;
        return new ListQuery<>(LIST, List.of(), List.of(day), new Where().everyone(), ParameterSummary::of);
    }

    ParameterDetail get(ParameterCode code) {
        return detail(parameters.visible(code));
    }

    private ParameterDetail detail(DatedParameter parameter) {
        return new ParameterDetail(
                parameter.code(),
                parameter.unit(),
                parameter.least(),
                parameter.most(),
                on(parameter.code(), today.day()),
                jdbc.list(VALUES, List.of(parameter.code()), ParameterValue::of),
                parameter.version(),
                parameter.createdAt(),
                parameter.updatedAt(),
                parameters.actions(parameter));
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
        parameters.flush();
        return detail(parameter);
    }

    @Transactional
    ParameterDetail remove(ParameterCode code, LocalDate from, String ifMatch) {
        DatedParameter parameter = parameters.changed(code, ifMatch);
        requireFuture(from);
        int removed =
                jdbc.update("delete from parameter_value where code = ? and effective_from = ?", List.of(code, from));
        if (removed == 0) {
            throw ApiException.notFound(from);
        }
        parameters.flush();
        return detail(parameter);
    }

    private void requireFuture(LocalDate from) {
        LocalDate present = today.day();
        if (from.isBefore(present)) {
            throw ApiException.invalid(Violation.parameter("effectiveFrom", "DATE_ORDER", present));
        }
    }
}
