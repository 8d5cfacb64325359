package org.zhucun.roster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.records.Members;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.RowReader;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.imports.rule.Rule;

/** Holds one record against the rules that hold for the rows of a file: both are called {@code staged}. */
@ApplicationScoped
class LedgerRules {

    private static final String STAGED =
            "staged as (select 0 as row_no, r.* from jsonb_populate_recordset(null::%s, :rows::jsonb) r)";

    private final Jdbc jdbc;
    private final JsonRows json;
    private final Today today;

    LedgerRules(Jdbc jdbc, JsonRows json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    /** The rules of a ledger, and those of all. */
    static List<Rule> with(Place place, List<Rule> own) {
        return Stream.concat(Stream.of(place.exists()), own.stream()).toList();
    }

    /** 422 with each rule that the record breaks. */
    void require(String table, Place place, Object key, Object terms, List<Rule> rules) {
        Map<String, Object> row = new HashMap<>(Map.of(place.column(), key));
        Members.of(terms.getClass()).forEach((name, member) -> row.put(RowReader.column(name), member.of(terms)));
        Violation[] violations = Rule.faults(
                        jdbc,
                        STAGED.formatted(table),
                        Map.of("rows", json.of(List.of(row)), "today", today.day()),
                        (at, field) -> "/" + field,
                        rules.toArray(Rule[]::new))
                .stream()
                .map(Rule.Fault::violation)
                .toArray(Violation[]::new);
        if (violations.length > 0) {
            throw ApiException.invalid(violations);
        }
    }
}
