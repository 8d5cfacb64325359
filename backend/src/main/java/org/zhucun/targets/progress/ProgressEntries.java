package org.zhucun.targets.progress;

import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/**
 * The cells of an import of progress, each against the rules and what is stored.
 *
 * <p>{@code entry} holds one row for each filled cell of a good row, with the {@code field} at fault if it is; {@code
 * stored} what the database has of the same, locked until the import ends.
 */
final class ProgressEntries {

    private static final List<Rule> CELL_RULES = List.of(
            ProgressRules.SAYS_SOMETHING,
            ProgressRules.FITS_TARGET,
            ProgressRules.YES_OR_NO,
            ProgressRules.WHOLE_BUT_MONEY,
            ProgressRules.YES_WITH_DOCUMENT,
            ProgressRules.SOLVED_AMONG_FOUND);

    /** What readable cells say, with the columns to blame: a cell holds what in the long form has a column of its own. */
    private static final String SAID = """
            said as (
                select *, field as value_field, field as status_field,
                    case when has_found then 'found' else field end as found_field,
                    case field when 'value' then 'document' else field end as document_field
                from cell where error is null and not is_computed)
            """;

    private ProgressEntries() {}

    static void gather(ImportWork work) {
        requireLongForm(work);
        readCells(work);
        judgeCells(work);
        work.settleStaged();
        work.run("delete from cell using staged s where s.row_no = cell.row_no and s.rejected");
        work.run("""
                create temporary table stored on commit drop as
                select g.id, g.batch_id, g.village_code, g.target_code, g.quarter, g.value, g.found, g.status,
                    g.document, g.note, g.state
                from progress g
                join cell c on c.batch_id = g.batch_id and c.village_code = g.village_code
                    and c.target_code = g.target_code and c.quarter = g.quarter
                order by g.id
                for update of g
                """);
        work.analyze("stored (id, batch_id, village_code, target_code, quarter)");
        compare(work);
        work.analyze("entry (row_no, id, batch_id, village_code, target_code, quarter, accumulation, is_computed)");
    }

    static void judge(ImportWork work) {
        passOverComputed(work);
        work.check(ProgressRules.APPLIES_TO_VILLAGE.over("said as (select *, field as target_field from entry)"));
        work.raise(IssueCode.PROGRESS_LOCKED, "select row_no, field from entry where state = 'VERIFIED' and changed");
        settle(work);
        int fallen;
        do {
            rejectDecreases(work);
            fallen = settle(work);
        } while (fallen > 0);
    }

    /** Takes the cells of rejected rows away. Returns how many rows fell. */
    static int settle(ImportWork work) {
        int fallen = work.settleStaged();
        if (fallen > 0) {
            work.run("delete from entry using staged s where s.row_no = entry.row_no and s.rejected");
        }
        return fallen;
    }

    /** A row of the long form that says something names its target and what was reached. */
    private static void requireLongForm(ImportWork work) {
        work.raise(IssueCode.REQUIRED, """
                select row_no, case when target is null then 'target' else 'value' end as field from staged
                where not rejected and (target is null or value is null)
                    and num_nonnulls(value, found, document, note) > 0
                """);
    }

    private static void readCells(ImportWork work) {
        work.run("""
            create temporary table cell on commit drop as
            select s.row_no, c.field, t.code as target_code, l.batch_id, l.village_code, l.quarter, t.value_type, t.unit,
                t.accumulation, t.applies_to, t.computed_from is not null as is_computed, s.found is not null as has_found,
                r.said ->> 'error' as error, r.said -> 'params' as params, (r.said ->> 'value')::numeric as value,
                coalesce(s.found, (r.said ->> 'found')::bigint)::integer as found, r.said ->> 'status' as status,
                coalesce(s.document, r.said ->> 'document') as document, coalesce(s.note, r.said ->> 'note') as note
            from staged s
            join located l on l.row_no = s.row_no
            cross join lateral (values %s) c (code, field, given)
            join target t on t.batch_id = l.batch_id and t.code = case c.field when 'value' then l.target else c.code end
            cross join lateral (select c.given -> (%s) as said) r
            where not s.rejected and c.given is not null
            """.formatted(ProgressColumns.cells(), TargetCellType.MEMBER));
        work.analyze("cell (row_no, batch_id, village_code, target_code, quarter)");
    }

    private static void judgeCells(ImportWork work) {
        for (IssueCode refusal : TargetCell.REFUSALS) {
            work.raise(refusal, """
                    select row_no, field, array(select jsonb_array_elements_text(params)) as params
                    from cell where error = '%s' and not is_computed
                    """.formatted(refusal));
        }
        for (Rule rule : CELL_RULES) {
            work.check(rule.over(SAID));
        }
    }

    /** A cell that says no more than the value keeps the document and the note that are stored with the same value. */
    private static void compare(ImportWork work) {
        work.run("""
                create temporary table entry on commit drop as
                select c.row_no, c.field, c.batch_id, c.village_code, c.target_code, c.quarter, c.accumulation,
                    c.applies_to, c.is_computed, o.id, o.state, o.id is null as is_new,
                    c.value, c.found, c.status, kept.document, kept.note,
                    o.id is not null and (c.value, c.found, c.status, kept.document, kept.note)
                        is distinct from (o.value, o.found, o.status, o.document, o.note) as changed
                from cell c
                left join stored o on o.batch_id = c.batch_id and o.village_code = c.village_code
                    and o.target_code = c.target_code and o.quarter = c.quarter
                cross join lateral (
                    select (c.value, c.found, c.status) is not distinct from (o.value, o.found, o.status) as same) s
                cross join lateral (
                    select coalesce(c.document, case when s.same then o.document end) as document,
                        coalesce(c.note, case when s.same then o.note end) as note) kept
                """);
    }

    /** Computed values are never taken from a file; where none is computed, there is nothing to differ from. */
    private static void passOverComputed(ImportWork work) {
        work.raise(IssueCode.COMPUTED_VALUE, """
                select e.row_no, e.field from entry e join stored o on o.id = e.id
                where e.is_computed and e.value is distinct from o.value
                """);
        work.run("delete from entry where is_computed");
    }

    /**
     * A cumulative value that falls behind the quarter before, in the database or in the file, without a word. A rejected
     * row may be the one that it was held against, so it is looked at again until nothing falls.
     */
    private static void rejectDecreases(ImportWork work) {
        work.check(ProgressRules.DECREASE_WITH_REASON.over("""
                said as (
                    select *, field as note_field from (
                        select *, lag(value) over by_quarter as earlier, lag(quarter) over by_quarter as earlier_quarter
                        from (
                            select batch_id, village_code, target_code, accumulation, quarter, value, note, row_no, field,
                                is_new or changed as is_written
                            from entry where accumulation = 'CUMULATIVE'
                            union all
                            select g.batch_id, g.village_code, g.target_code, null, g.quarter, g.value, g.note, null, null,
                                false
                            from progress g
                            where (g.batch_id, g.village_code, g.target_code) in (
                                    select batch_id, village_code, target_code from entry
                                    where accumulation = 'CUMULATIVE')
                                and g.quarter < (select max(quarter) from entry)
                                and not exists (select from entry e where e.id = g.id)) known
                        window by_quarter as (partition by batch_id, village_code, target_code order by quarter)) held
                    where is_written)"""));
    }
}
