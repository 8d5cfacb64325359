package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/** What must hold of the items that a plan is written with. */
@ApplicationScoped
class PlanItemRules {

    static final Rule DONE_BEFORE_TOMORROW = Rule.notAfterToday("doneOn");

    /** Over rows that say the kind and the year of their plan, too. */
    static final Rule DUE_INSIDE_THE_PLAN = new Rule(IssueCode.RANGE, """
            select row_no, 'dueOn' as field, array[first::text, last::text] as params
            from staged cross join lateral (select make_date(year::integer, 1, 1) as first,
                make_date(year::integer + case kind when 'THREE_YEAR' then 2 else 0 end, 12, 31) as last) its
            where due_on not between first and last
            """);

    private static final String STAGED = "staged as (select * from jsonb_to_recordset(:rows::jsonb)"
            + " as r (row_no bigint, kind text, year integer, due_on date, done_on date))";

    private final Jdbc jdbc;
    private final JsonRows json;
    private final Today today;

    PlanItemRules(Jdbc jdbc, JsonRows json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    /**
     * 422 with all that is wrong, at the item that it is wrong with.
     *
     * @param known the items that the plan has already
     */
    void require(PlanUpdate plan, Set<UUID> known) {
        List<PlanItemEntry> items = plan.items();
        List<Violation> found = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        Set<List<Object>> said = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            PlanItemEntry item = items.get(i);
            if (item.id() != null && !(known.contains(item.id()) && named.add(item.id()))) {
                found.add(Violation.pointer("/items/" + i + "/id", "NOT_FOUND"));
            }
            if (!said.add(List.of(item.target(), item.text()))) {
                found.add(Violation.pointer("/items/" + i + "/text", "DUPLICATE"));
            }
        }
        found.addAll(broken(plan));
        if (!found.isEmpty()) {
            throw ApiException.invalid(found.toArray(Violation[]::new));
        }
    }

    private List<Violation> broken(PlanUpdate plan) {
        List<Map<String, Object>> rows = IntStream.range(0, plan.items().size())
                .mapToObj(at -> row(plan, at))
                .toList();
        return Rule.faults(
                        jdbc,
                        STAGED,
                        Map.of("rows", json.of(rows), "today", today.day()),
                        (at, field) -> "/items/" + at + "/" + field,
                        DUE_INSIDE_THE_PLAN,
                        DONE_BEFORE_TOMORROW)
                .stream()
                .map(Rule.Fault::violation)
                .toList();
    }

    private static Map<String, Object> row(PlanUpdate plan, int at) {
        PlanItemEntry item = plan.items().get(at);
        Map<String, Object> row =
                new HashMap<>(Map.of("row_no", at, "kind", plan.kind(), "year", plan.year(), "due_on", item.dueOn()));
        row.put("done_on", item.doneOn());
        return row;
    }
}
