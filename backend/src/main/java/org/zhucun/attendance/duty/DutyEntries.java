package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.time.Month;

/** Checks and writes the rows of a sheet. */
@ApplicationScoped
class DutyEntries {

    private static final String BEGIN = "insert into duty_ledger (town_code, month, created_at, updated_at)"
            + " values (?, ?, ?, ?) on conflict (town_code, month) do nothing";

    private static final String WRITE = "with " + DutyRules.STAGED + """
             insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days,
                training_days, project_days, leave_days, unexplained_days, note)
            select :ledger, cadre_id, village_code, posted_days, village_days, meeting_days, training_days,
                project_days, leave_days, unexplained_days, note
            from entry
            """;

    private final DutyQuery query;
    private final Jdbc jdbc;
    private final DutyRules rules;
    private final JsonRows json;
    private final Clock clock;

    DutyEntries(DutyQuery query, Jdbc jdbc, DutyRules rules, JsonRows json, Clock clock) {
        this.query = query;
        this.jdbc = jdbc;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /** The sheet, begun if need be, held until this transaction ends. Its version is 0 before its first saving. */
    DutyLedger begin(String town, Month month) {
        Instant now = clock.instant();
        jdbc.update(BEGIN, List.of(town, month.toString(), now, now));
        return query.locked(town, month).orElseThrow();
    }

    /** 422 naming every row that is wrong. */
    void replace(DutyLedger ledger, List<DutyRow> posted, List<DutySheetUpdate.Entry> entries) {
        Map<UUID, DutyRow> known =
                posted.stream().collect(Collectors.toMap(row -> row.cadre().id(), Function.identity()));
        List<Map<String, Object>> rows = rows(known, entries);
        jdbc.update("delete from duty_entry where ledger_id = ?", List.of(ledger.id()));
        jdbc.run(WRITE, Map.of("ledger", ledger.id(), "rows", json.of(rows)));
        jdbc.update(
                "update duty_ledger set version = version + 1, updated_at = ? where id = ?",
                List.of(clock.instant(), ledger.id()));
    }

    /** Each as {@link DutyRules#row}; 422 naming every row that is wrong. */
    private List<Map<String, Object>> rows(Map<UUID, DutyRow> known, List<DutySheetUpdate.Entry> entries) {
        Map<Long, Violation> violations = new TreeMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            DutySheetUpdate.Entry entry = entries.get(i);
            DutyRow row = known.get(entry.cadreId());
            if (row != null && seen.add(entry.cadreId())) {
                rows.add(DutyRules.row(i, entry, row));
            } else {
                String code = row == null ? "NOT_IN_SHEET" : "DUPLICATE";
                violations.put((long) i, Violation.pointer("/rows/" + i + "/cadreId", code));
            }
        }
        rules.faults(rows).forEach(fault -> violations.put(fault.rowNo(), fault.violation()));
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.values().toArray(Violation[]::new));
        }
        return rows;
    }
}
