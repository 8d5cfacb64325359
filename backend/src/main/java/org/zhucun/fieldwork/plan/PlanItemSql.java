package org.zhucun.fieldwork.plan;

import java.time.LocalDate;
import org.zhucun.kernel.sql.Where;

/** Properties derived of an item, as SQL over the table {@code plan_item}. */
final class PlanItemSql {

    private PlanItemSql() {}

    /** Whether its day has passed by the day that the query calls {@code :today}, and it is not done. */
    static String overdue(String item) {
        return "(%1$s.due_on < :today and %1$s.state <> 'DONE')".formatted(item);
    }

    static String overdue(String item, LocalDate today) {
        return overdue(item).replace(":today", Where.literal(today));
    }
}
