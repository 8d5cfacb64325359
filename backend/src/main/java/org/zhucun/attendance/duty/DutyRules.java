package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/** What must hold of the days of a row, filled in on the sheet or taken from a file. */
@ApplicationScoped
class DutyRules {

    /** Days that nobody accounts for: as {@code given}, and else what remains of the posted days. */
    static final String UNEXPLAINED = "coalesce(given, posted_days - village_days - meeting_days - training_days"
            + " - project_days - leave_days)";

    /** Of the rows {@code entry}: they say where the cadre was on each day on which he was posted. */
    static final Rule ADDS_UP = new Rule(IssueCode.ADDS_UP, """
            select row_no, 'villageDays' as field, array[posted_days::text] as params from entry
            where unexplained_days < 0 or village_days + meeting_days + training_days + project_days + leave_days
                + unexplained_days <> posted_days
            """);

    /** The rows {@code entry} of a request, given as {@link #row} in the value {@code rows}. */
    static final String STAGED = "entry as (select *, " + UNEXPLAINED + " as unexplained_days"
            + " from jsonb_to_recordset(:rows::jsonb) as e (row_no bigint, cadre_id uuid, village_code text,"
            + " posted_days integer, village_days integer, meeting_days integer, training_days integer,"
            + " project_days integer, leave_days integer, given integer, note text))";

    private final Jdbc jdbc;
    private final JsonRows json;

    DutyRules(Jdbc jdbc, JsonRows json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param rows each as {@link #row} */
    List<Rule.Fault> faults(List<Map<String, Object>> rows) {
        return Rule.faults(
                jdbc, STAGED, Map.of("rows", json.of(rows)), (place, field) -> "/rows/" + place + "/" + field, ADDS_UP);
    }

    /** @param place in the request, from 0 */
    static Map<String, Object> row(int place, DutySheetUpdate.Entry entry, DutyRow posted) {
        Map<String, Object> row = new HashMap<>();
        row.put("row_no", place);
        row.put("cadre_id", entry.cadreId());
        row.put("village_code", posted.village().code());
        row.put("posted_days", posted.postedDays());
        row.put("village_days", entry.villageDays());
        row.put("meeting_days", orNone(entry.meetingDays()));
        row.put("training_days", orNone(entry.trainingDays()));
        row.put("project_days", orNone(entry.projectDays()));
        row.put("leave_days", orNone(entry.leaveDays()));
        row.put("given", entry.unexplainedDays());
        row.put("note", entry.note());
        return row;
    }

    private static int orNone(Integer days) {
        return days == null ? 0 : days;
    }
}
