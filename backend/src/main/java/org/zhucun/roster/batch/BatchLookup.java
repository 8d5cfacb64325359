package org.zhucun.roster.batch;

import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;

/**
 * Finds the batch of staged rows: the one named, else the import's parameter {@code batch}, else the one in force on the
 * row's day, else the first.
 *
 * <p>Leaves the temporary table {@code batch_match}: {@code batch} (empty when the row names none) and {@code day} as
 * staged, and {@code batch_id}.
 */
public final class BatchLookup {

    private BatchLookup() {}

    public static Column column() {
        return Column.of("batch", "批次", CellTypes.text(50), "第一批");
    }

    /** @param day SQL of the row's day in {@code staged} */
    public static void resolve(ImportWork work, String day) {
        work.run("""
            create temporary table batch_match on commit drop as
            select w.batch, w.day, coalesce(
                (select id from batch b where b.name = coalesce(nullif(w.batch, ''), :batch)),
                (select id from batch b where w.batch = '' and :batch::text is null
                 order by b.starts_on <= w.day desc, case when b.starts_on <= w.day then b.starts_on end desc, b.starts_on
                 limit 1)) as batch_id
            from (select distinct coalesce(batch, '') as batch, %1$s as day from staged where %1$s is not null) w
            """.formatted(day));
        work.analyze("batch_match");
        work.raise(IssueCode.UNKNOWN_VALUE, """
            select s.row_no, 'batch' as field, array[coalesce((select string_agg(name, '、' order by starts_on) from batch), '')] as params
            from batch_match m join staged s on coalesce(s.batch, '') = m.batch and %s = m.day
            where m.batch_id is null
            """.formatted(day));
    }
}
