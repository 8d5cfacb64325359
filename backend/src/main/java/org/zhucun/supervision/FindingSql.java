package org.zhucun.supervision;

import java.time.LocalDate;
import org.zhucun.kernel.sql.Where;

/** Properties derived of a finding, as SQL over the table {@code finding} called {@code f}. */
public final class FindingSql {

    /** The submitted finding of the same village and category that came before: its id, or null. */
    public static final String EARLIER = earlier("id", " order by e.found_on desc, e.id desc limit 1");

    /** Whether there is an earlier one; a draft's findings are measured against what was submitted. */
    public static final String RECURRENT = "exists " + earlier("", "");

    /** Whether the time to put it right has run out by the day that the query calls {@code :today}. */
    public static final String OVERDUE = "(f.state = 'OPEN' and f.due_on < :today)";

    private FindingSql() {}

    /** As {@link #OVERDUE}, by a day. */
    public static String overdue(LocalDate today) {
        return OVERDUE.replace(":today", Where.literal(today));
    }

    private static String earlier(String columns, String order) {
        return "(select " + columns + " from finding e where e.submitted and e.village_code = f.village_code"
                + " and e.category = f.category and (e.found_on, e.id) < (f.found_on, f.id)" + order + ")";
    }
}
