package org.zhucun.attendance.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Month;

/** Checks and writes the rows of a sheet. */
@ApplicationScoped
class DutyEntries {

    private static final String BEGIN = "insert into duty_ledger (town_code, month, created_at, updated_at)"
            + " values (?, ?, ?, ?) on conflict (town_code, month) do nothing";

    private static final String WRITE = """
            insert into duty_entry (ledger_id, cadre_id, village_code, posted_days, village_days, meeting_days,
                training_days, project_days, leave_days, unexplained_days, note)
            select ?, e.cadre, e.village, e.posted, e.village_days, e.meeting, e.training, e.project, e.leave,
                e.unexplained, e.note
            from jsonb_to_recordset(?::jsonb) as e (cadre uuid, village text, posted integer, village_days integer,
                meeting integer, training integer, project integer, leave integer, unexplained integer, note text)
            """;

    private final DutyQuery query;
    private final Jdbc jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    DutyEntries(DutyQuery query, Jdbc jdbc, ObjectMapper json, Clock clock) {
        this.query = query;
        this.jdbc = jdbc;
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
        List<Violation> violations = violations(known, entries);
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.toArray(Violation[]::new));
        }
        jdbc.update("delete from duty_entry where ledger_id = ?", List.of(ledger.id()));
        List<Map<String, Object>> written = entries.stream()
                .map(entry -> columns(entry, known.get(entry.cadreId())))
                .toList();
        jdbc.update(WRITE, List.of(ledger.id(), text(written)));
        jdbc.update(
                "update duty_ledger set version = version + 1, updated_at = ? where id = ?",
                List.of(clock.instant(), ledger.id()));
    }

    private static List<Violation> violations(Map<UUID, DutyRow> known, List<DutySheetUpdate.Entry> entries) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            DutySheetUpdate.Entry entry = entries.get(i);
            DutyRow row = known.get(entry.cadreId());
            String at = "/rows/" + i;
            if (row == null) {
                violations.add(Violation.pointer(at + "/cadreId", "NOT_IN_SHEET"));
            } else if (!seen.add(entry.cadreId())) {
                violations.add(Violation.pointer(at + "/cadreId", "DUPLICATE"));
            } else {
                int unexplained = entry.unexplained(row.postedDays());
                if (unexplained < 0 || entry.accounted() + unexplained != row.postedDays()) {
                    violations.add(Violation.pointer(at + "/villageDays", "ADDS_UP", row.postedDays()));
                }
            }
        }
        return violations;
    }

    private static Map<String, Object> columns(DutySheetUpdate.Entry entry, DutyRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("cadre", entry.cadreId());
        columns.put("village", row.village().code());
        columns.put("posted", row.postedDays());
        columns.put("village_days", entry.villageDays());
        columns.put("meeting", DutySheetUpdate.Entry.orNone(entry.meetingDays()));
        columns.put("training", DutySheetUpdate.Entry.orNone(entry.trainingDays()));
        columns.put("project", DutySheetUpdate.Entry.orNone(entry.projectDays()));
        columns.put("leave", DutySheetUpdate.Entry.orNone(entry.leaveDays()));
        columns.put("unexplained", entry.unexplained(row.postedDays()));
        columns.put("note", entry.note());
        return columns;
    }

    private String text(List<Map<String, Object>> written) {
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
