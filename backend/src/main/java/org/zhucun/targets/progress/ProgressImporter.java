package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.Importer;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.platform.imports.source.FileIssue;
import org.zhucun.roster.batch.BatchLookup;
import org.zhucun.roster.village.VillageLookup;

/** Progress of villages, by village, target and quarter. What is new is a draft; what was reported stays reported. */
@ApplicationScoped
class ProgressImporter implements Importer {

    private static final String LAST_DAY = "quarter_last_day(quarter)";

    @Override
    public String resource() {
        return "progress";
    }

    @Override
    public int loadOrder() {
        return 7;
    }

    @Override
    public List<Column> columns() {
        return ProgressColumns.ALL;
    }

    @Override
    public List<Column> templateColumns() {
        return ProgressColumns.ASKED;
    }

    @Override
    public List<List<String>> oneOf() {
        return List.of(List.of("village", "villageCode"));
    }

    /** A file has one of the two forms, whole. */
    @Override
    public List<FileIssue> columnIssues(Set<String> fields) {
        List<String> wide = headers(ProgressColumns.TARGETS, fields);
        List<String> narrow = headers(ProgressColumns.LONG, fields);
        if (!wide.isEmpty() && !narrow.isEmpty()) {
            return List.of(issue(IssueCode.MIXED_FORMS, narrow.get(0), wide.get(0)));
        }
        if (wide.isEmpty() && narrow.isEmpty()) {
            return List.of(issue(IssueCode.MISSING_COLUMN, "G1 … T10 / " + ProgressColumns.TARGET.header()));
        }
        return Stream.of(ProgressColumns.TARGET, ProgressColumns.VALUE)
                .filter(needed -> wide.isEmpty() && !fields.contains(needed.field()))
                .map(missing -> issue(IssueCode.MISSING_COLUMN, missing.header()))
                .toList();
    }

    private static FileIssue issue(IssueCode code, String... columns) {
        return new FileIssue(code, null, columns[0], List.of(columns));
    }

    private static List<String> headers(List<Column> columns, Set<String> fields) {
        return columns.stream()
                .filter(column -> fields.contains(column.field()))
                .map(Column::header)
                .toList();
    }

    @Override
    public void check(ImportWork work) {
        requireQuarter(work);
        work.analyze("staged (county, town, village, village_code, quarter)");
        VillageLookup.resolve(work);
        BatchLookup.resolve(work, LAST_DAY);
        work.settleStaged();
        place(work);
        rejectWrongPlaces(work);
        work.settleStaged();
        ProgressEntries.gather(work);
        ProgressEntries.judge(work);
        work.rejectUnwanted("entry", "field");
        ProgressEntries.settle(work);
        work.run("""
                create temporary table plan on commit drop as
                select s.row_no, coalesce(bool_and(e.is_new), false) as is_new,
                    coalesce(bool_or(e.is_new or e.changed), false) as changed
                from staged s left join entry e on e.row_no = s.row_no
                where not s.rejected
                group by s.row_no
                """);
    }

    @Override
    public void write(ImportWork work) {
        work.run("""
                insert into progress (batch_id, village_code, target_code, quarter, value, found, status, document, note)
                select batch_id, village_code, target_code, quarter, value, found, status, document, note
                from entry where is_new order by village_code, row_no
                """);
        work.run("""
                update progress g set value = e.value, found = e.found, status = e.status, document = e.document,
                    note = e.note, version = g.version + 1, updated_at = now()
                from entry e where g.id = e.id and e.changed
                """);
    }

    private static void requireQuarter(ImportWork work) {
        work.run("update staged set quarter = :quarter where quarter is null and not rejected");
        work.raise(
                IssueCode.REQUIRED,
                "select row_no, 'quarter' as field from staged where quarter is null and not rejected");
    }

    /** The table {@code located}: of each good row the village, the batch, and the column that names the village. */
    private static void place(ImportWork work) {
        work.run("create temporary table located on commit drop as "
                + "select s.row_no, p.code as village_code, m.batch_id, s.quarter, s.target, "
                + "case when s.village_code is null then 'village' else 'villageCode' end as field "
                + "from staged s join place p on " + VillageLookup.JOIN
                + " join batch_match m on m.batch = coalesce(s.batch, '') and m.day = quarter_last_day(s.quarter)"
                + " where not s.rejected");
        work.analyze("located");
        work.run("""
                update located l set target = t.code from target t
                where t.batch_id = l.batch_id and l.target in (t.name_zh, t.name_en)
                """);
    }

    private static void rejectWrongPlaces(ImportWork work) {
        work.raise(IssueCode.OUT_OF_SCOPE, """
                select row_no, field, array[:scope] as params from located
                where not starts_with(left(village_code, 9), :scope)
                """);
        work.raise(IssueCode.QUARTER_NOT_OPEN, """
                select row_no, 'quarter' as field, array[quarter] as params, array(
                    select q.quarter from batch_quarter q where q.batch_id = l.batch_id order by q.quarter desc limit 4) as suggestions
                from located l
                where not exists (select from batch_quarter q where q.batch_id = l.batch_id and q.quarter = l.quarter)
                """);
        work.raise(IssueCode.UNKNOWN_TARGET, """
                select row_no, 'target' as field, array[target] as params from located l
                where target is not null
                    and not exists (select from target t where t.batch_id = l.batch_id and t.code = l.target)
                """);
        work.raise(IssueCode.DUPLICATE_IN_FILE, """
                select row_no, case when target is null then field else 'target' end as field, array[first_row::text] as params
                from (select *, min(row_no) over (
                        partition by batch_id, village_code, quarter, coalesce(target, '')) as first_row
                      from located) l
                where row_no > first_row
                """);
    }
}
