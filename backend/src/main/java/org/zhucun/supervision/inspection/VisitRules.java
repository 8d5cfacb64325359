package org.zhucun.supervision.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.SqlRunner;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/**
 * What must hold of an inspection, its visits and what they found, recorded on the spot or taken from a file. The rules
 * are of the rows {@code dated} (an inspection), {@code visited} and {@code found}.
 */
final class VisitRules {

    static final Rule ENDS_AFTER_START = new Rule(IssueCode.DATE_ORDER, """
            select row_no, 'endsOn' as field, array[starts_on::text] as params from dated where ends_on < starts_on
            """);

    static final Rule INSIDE_AREA = new Rule(IssueCode.OUTSIDE_INSPECTING_AREA, """
            select row_no, place_field as field, array[area_code] as params from visited
            where not starts_with(village_code, area_code)
            """);

    static final Rule NOT_BEFORE_START = new Rule(IssueCode.DATE_ORDER, """
            select row_no, 'visitedOn' as field, array[starts_on::text] as params from visited
            where visited_on < starts_on
            """);

    /** Neither after the inspection nor after {@code :today}. */
    static final Rule NOT_AFTER_END = new Rule(IssueCode.NOT_AFTER, """
            select row_no, 'visitedOn' as field, array[least(ends_on, :today)::text] as params from visited
            where visited_on > least(ends_on, :today)
            """);

    static final Rule DUE_AFTER_VISIT = new Rule(IssueCode.DATE_ORDER, """
            select row_no, 'dueOn' as field, array[visited_on::text] as params from found where due_on < visited_on
            """);

    /** The rows of one inspection; inside its area, a village that there is not has no code. */
    private static final String STAGED = """
            dated as (select 0 as row_no, :starts::date as starts_on, :ends::date as ends_on),
            visited as (
                select s.row_no, 'villageCode' as place_field, :area as area_code,
                    case when starts_with(s.village_code, :area) then v.code else s.village_code end as village_code,
                    s.visited_on, :starts::date as starts_on, :ends::date as ends_on
                from jsonb_to_recordset(:visits::jsonb) as s (row_no bigint, village_code text, visited_on date)
                left join village v on v.code = s.village_code),
            found as (
                select * from jsonb_to_recordset(:findings::jsonb) as s (row_no bigint, visited_on date, due_on date))
            """;

    private VisitRules() {}

    /** The faults of an inspection by the JSON Pointer of the object that they are of. */
    static Map<String, List<Violation>> faults(
            SqlRunner sql, JsonRows json, String areaCode, InspectionUpdate content, LocalDate today) {
        List<String> places = new ArrayList<>(List.of(""));
        List<Map<String, Object>> visits = new ArrayList<>();
        List<Map<String, Object>> findings = new ArrayList<>();
        for (int i = 0; i < content.visits().size(); i++) {
            VisitEntry visit = content.visits().get(i);
            String at = "/visits/" + i;
            visits.add(Map.of(
                    "row_no", places.size(), "village_code", visit.villageCode(), "visited_on", visit.visitedOn()));
            places.add(at);
            for (int j = 0; j < visit.findings().size(); j++) {
                LocalDate due = visit.findings().get(j).dueOn();
                findings.add(Map.of("row_no", places.size(), "visited_on", visit.visitedOn(), "due_on", due));
                places.add(at + "/findings/" + j);
            }
        }
        Map<String, Object> values = new HashMap<>(Map.of("area", areaCode, "today", today));
        values.put("starts", content.startsOn());
        values.put("ends", content.endsOn());
        values.put("visits", json.of(visits));
        values.put("findings", json.of(findings));
        Rule.Pointer pointer = (row, field) -> places.get((int) row) + "/" + field;
        Rule[] rules = {ENDS_AFTER_START, INSIDE_AREA, NOT_BEFORE_START, NOT_AFTER_END, DUE_AFTER_VISIT};
        return Rule.faults(sql, STAGED, values, pointer, rules).stream()
                .collect(Collectors.groupingBy(
                        fault -> places.get((int) fault.rowNo()),
                        Collectors.mapping(Rule.Fault::violation, Collectors.toList())));
    }
}
