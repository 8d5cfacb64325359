package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.targets.TargetSummary;

/** Checks and writes the changed cells of a sheet that is locked. */
@ApplicationScoped
class SheetChanges {

    private static final String WRITE = """
            insert into progress as p (id, batch_id, village_code, target_code, quarter, value, found, status, document, note,
                created_at, updated_at)
            select coalesce(c.id, uuidv7()), ?, c.village_code, c.target_code, ?, c.value, c.found, c.status, c.document, c.note, ?, ?
            from jsonb_to_recordset(?::jsonb) as c (id uuid, village_code text, target_code text, value numeric, found integer,
                status text, document text, note text)
            on conflict (batch_id, village_code, target_code, quarter) do update
                set value = excluded.value, found = excluded.found, status = excluded.status,
                    document = excluded.document, note = excluded.note, version = p.version + 1,
                    updated_at = excluded.updated_at
                where p.id = excluded.id
            """;

    private static final String LOOSE =
            "delete from progress where id = any(?) and state = 'DRAFT' and reported_at is null";

    private final Jdbc jdbc;
    private final ProgressRules rules;
    private final JsonRows json;
    private final Clock clock;

    SheetChanges(Jdbc jdbc, ProgressRules rules, JsonRows json, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /**
     * 422 naming every cell that is wrong.
     *
     * @param unsubmitted whether only what the town has not submitted may be changed
     */
    void save(ProgressSheet sheet, List<SheetUpdate.Cell> cells, boolean unsubmitted) {
        Judged judged = new Judged(sheet, unsubmitted);
        for (int i = 0; i < cells.size(); i++) {
            judged.take(i, cells.get(i));
        }
        rules.faults(
                        sheet.batch().id(),
                        sheet.quarter(),
                        judged.written,
                        (place, field) -> "/cells/" + place + "/" + field)
                .forEach(fault -> judged.refuse(fault.rowNo(), fault.violation()));
        if (!judged.violations.isEmpty()) {
            throw ApiException.invalid(
                    judged.violations.values().stream().flatMap(List::stream).toArray(Violation[]::new));
        }
        if (!judged.removed.isEmpty() && jdbc.update(LOOSE, List.of(judged.removed.keySet())) < judged.removed.size()) {
            throw ApiException.invalid(judged.removed.values().stream()
                    .map(at -> Violation.pointer(at, "PROGRESS_SUBMITTED"))
                    .toArray(Violation[]::new));
        }
        if (!judged.written.isEmpty()) {
            write(sheet, judged.written);
        }
    }

    private void write(ProgressSheet sheet, List<Map<String, Object>> written) {
        Instant now = clock.instant();
        jdbc.update(WRITE, List.of(sheet.batch().id(), sheet.quarter().toString(), now, now, json.of(written)));
    }

    /** The cells of one request, sorted into what is wrong, what is written and what is taken away. */
    private static final class Judged {

        private final Map<String, Map<String, SheetCell>> known = new HashMap<>();
        private final Map<String, TargetSummary> targets = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<Long, List<Violation>> violations = new TreeMap<>();
        private final List<Map<String, Object>> written = new ArrayList<>();
        private final Map<UUID, String> removed = new LinkedHashMap<>();

        private final boolean unsubmitted;

        private Judged(ProgressSheet sheet, boolean unsubmitted) {
            this.unsubmitted = unsubmitted;
            sheet.targets().forEach(target -> targets.put(target.code(), target));
            for (SheetRow row : sheet.rows()) {
                Map<String, SheetCell> cells = new HashMap<>();
                row.cells().forEach(cell -> cells.put(cell.target(), cell));
                known.put(row.village().code(), cells);
            }
        }

        private void take(int place, SheetUpdate.Cell cell) {
            Map<String, SheetCell> village = known.get(cell.villageCode());
            TargetSummary target = targets.get(cell.targetCode());
            if (village == null) {
                refuse(place, "/villageCode", "UNKNOWN_VILLAGE", cell.villageCode());
            } else if (target == null) {
                refuse(place, "/targetCode", "UNKNOWN_TARGET", cell.targetCode());
            } else if (!seen.add(cell.villageCode() + cell.targetCode())) {
                refuse(place, "", "DUPLICATE");
            } else {
                judge(place, cell, village.get(target.code()), target);
            }
        }

        private void judge(int place, SheetUpdate.Cell cell, SheetCell before, TargetSummary target) {
            ProgressUpdate entry = ProgressRules.completed(cell.entry(), target);
            if (same(entry, before.entry())) {
                return;
            }
            if (before.computed()) {
                refuse(place, "", "PROGRESS_COMPUTED");
            } else if (before.state() == ProgressState.VERIFIED) {
                refuse(place, "", "PROGRESS_LOCKED");
            } else if (unsubmitted && before.state() == ProgressState.REPORTED) {
                refuse(place, "", "PROGRESS_REPORTED");
            } else if (entry.isBlank()) {
                removed.put(before.id(), "/cells/" + place);
            } else {
                Map<String, Object> row = ProgressRules.row(place, cell.villageCode(), target.code(), entry);
                row.put("id", before.id());
                written.add(row);
            }
        }

        private static boolean same(ProgressUpdate a, ProgressUpdate b) {
            boolean sameValue = a.value() == null || b.value() == null
                    ? a.value() == b.value()
                    : a.value().compareTo(b.value()) == 0;
            return sameValue && a.withValue(null).equals(b.withValue(null));
        }

        private void refuse(int place, String field, String code, Object... args) {
            refuse(place, Violation.pointer("/cells/" + place + field, code, args));
        }

        private void refuse(long place, Violation violation) {
            violations.computeIfAbsent(place, none -> new ArrayList<>()).add(violation);
        }
    }
}
