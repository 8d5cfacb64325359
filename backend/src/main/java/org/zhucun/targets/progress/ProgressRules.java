package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.targets.TargetSummary;
import org.zhucun.targets.ValueType;

/**
 * The rules for the value or status of a target, by the kind of its measure. The rules are of the rows {@code said}:
 * what is said ({@code value, found, status, document, note}), of what ({@code batch_id, village_code} and the target's
 * {@code target_code, value_type, unit, accumulation, applies_to}), what the latest quarter before says ({@code earlier,
 * earlier_quarter}), and which field is to blame ({@code value_field} and so on).
 */
@ApplicationScoped
class ProgressRules {

    static final Rule SAYS_SOMETHING = new Rule(IssueCode.REQUIRED, """
            select row_no, case value_type when 'STATUS' then status_field else value_field end as field from said
            where case value_type when 'STATUS' then status is null else value is null end
            """);

    static final Rule FITS_TARGET = new Rule(IssueCode.NOT_FOR_TARGET, """
            select row_no, wrong.field, array[target_code] as params
            from said cross join lateral (values
                (status_field, status is not null and value_type <> 'STATUS'),
                (value_field, value is not null and value_type = 'STATUS'),
                (found_field, found is not null and value_type <> 'SOLVED_OF_FOUND')) wrong (field, holds)
            where wrong.holds
            """);

    static final Rule YES_OR_NO = new Rule(IssueCode.RANGE, """
            select row_no, value_field as field, array['0', '1'] as params from said
            where value_type = 'YES_NO' and value not in (0, 1)
            """);

    static final Rule WHOLE_BUT_MONEY = new Rule(IssueCode.WHOLE_NUMBER, """
            select row_no, value_field as field from said
            where value_type in ('NUMBER', 'SOLVED_OF_FOUND') and unit <> 'YUAN' and value <> trunc(value)
            """);

    static final Rule YES_WITH_DOCUMENT = new Rule(IssueCode.DOCUMENT_REQUIRED, """
            select row_no, document_field as field from said
            where value_type = 'YES_NO' and value = 1 and document is null
            """);

    static final Rule SOLVED_AMONG_FOUND = new Rule(IssueCode.FEWER_FOUND, """
            select row_no, found_field as field, array[trunc(value)::text] as params from said
            where value_type = 'SOLVED_OF_FOUND' and found < value
            """);

    static final Rule DECREASE_WITH_REASON = new Rule(IssueCode.DECREASE_REASON, """
            select row_no, note_field as field, array[trim_scale(earlier)::text, earlier_quarter] as params from said
            where accumulation = 'CUMULATIVE' and value < earlier and note is null
            """);

    static final Rule APPLIES_TO_VILLAGE = new Rule(IssueCode.NOT_APPLICABLE, """
            select row_no, target_field as field, array[target_code] as params from said s
            where applies_to = 'POOR' and not exists (
                select from batch b join village_income i on i.year = b.base_year
                    and i.collective_income < b.poor_income_below
                where b.id = s.batch_id and i.village_code = s.village_code)
            """);

    /** The rows of a request of one batch and quarter, each given as {@link #row}. */
    private static final String STAGED = """
            said as (
                select s.*, 'targetCode' as target_field, 'value' as value_field, 'found' as found_field,
                    'status' as status_field, 'document' as document_field, 'note' as note_field, t.batch_id, t.value_type,
                    t.unit, t.accumulation, t.applies_to, e.value as earlier, e.quarter as earlier_quarter
                from jsonb_to_recordset(:rows::jsonb) as s (row_no bigint, village_code text, target_code text,
                    value numeric, found integer, status text, document text, note text)
                join target t on t.batch_id = :batch and t.code = s.target_code
                left join lateral (
                    select o.value, o.quarter from progress o
                    where o.batch_id = t.batch_id and o.village_code = s.village_code and o.target_code = t.code
                        and o.quarter < :quarter
                    order by o.quarter desc limit 1) e on true)
            """;

    private final Jdbc jdbc;
    private final JsonRows json;

    ProgressRules(Jdbc jdbc, JsonRows json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param rows each as {@link #row} */
    List<Rule.Fault> faults(UUID batch, Quarter quarter, List<Map<String, Object>> rows, Rule.Pointer pointer) {
        return Rule.faults(
                jdbc,
                STAGED,
                Map.of("rows", json.of(rows), "batch", batch, "quarter", quarter.toString()),
                pointer,
                SAYS_SOMETHING,
                FITS_TARGET,
                YES_OR_NO,
                WHOLE_BUT_MONEY,
                YES_WITH_DOCUMENT,
                SOLVED_AMONG_FOUND,
                DECREASE_WITH_REASON,
                APPLIES_TO_VILLAGE);
    }

    /** @param place in the request, from 0 */
    static Map<String, Object> row(int place, String village, String target, ProgressUpdate entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("row_no", place);
        row.put("village_code", village);
        row.put("target_code", target);
        row.put("value", entry.value());
        row.put("found", entry.found());
        row.put("status", entry.status());
        row.put("document", entry.document());
        row.put("note", entry.note());
        return row;
    }

    /** The entry with what follows from it: where problems are counted, as many were found as solved. */
    static ProgressUpdate completed(ProgressUpdate entry, TargetSummary target) {
        boolean counts = target.valueType() == ValueType.SOLVED_OF_FOUND;
        if (!counts || entry.found() != null || entry.value() == null) {
            return entry;
        }
        return new ProgressUpdate(
                entry.value(), entry.value().intValue(), entry.status(), entry.document(), entry.note());
    }
}
