package org.zhucun.supervision.finding;

import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.SqlRunner;

/** Creates findings together with the inspections that found them. */
public final class FindingIntake {

    private FindingIntake() {}

    /**
     * Stores findings. Whom nobody is told to put right is the business of the village's town.
     *
     * @param rows SQL of {@code inspection_id, village_code, position, category, severity, text, owner_area_code,
     *     owner_unit_id, found_on, due_on, submitted}
     */
    public static void add(SqlRunner sql, String rows, Map<String, ?> values) {
        sql.run("""
                insert into finding (inspection_id, village_code, position, category, severity, text, owner_area_code,
                    owner_unit_id, found_on, due_on, submitted)
                select inspection_id, village_code, position, category, severity, text,
                    case when owner_unit_id is null then coalesce(owner_area_code, left(village_code, 9)) end,
                    owner_unit_id, found_on, due_on, submitted
                from (%s) found
                """.formatted(rows), values);
    }

    /** From now on the findings of an inspection count: it is submitted. */
    public static void submit(SqlRunner sql, UUID inspectionId) {
        sql.run(
                "update finding set submitted = true where inspection_id = :inspection",
                Map.of("inspection", inspectionId));
    }
}
