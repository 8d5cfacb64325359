package org.zhucun.supervision;

/** What is derived of a finding, as SQL over the table {@code finding} called {@code f}. */
public final class FindingSql {

    /** The submitted finding of the same village and category that came before: its id, or null. */
    public static final String EARLIER = """
            (select earlier.id from finding earlier
             where earlier.submitted and earlier.village_code = f.village_code and earlier.category = f.category
               and (earlier.found_on, earlier.id) < (f.found_on, f.id)
             order by earlier.found_on desc, earlier.id desc limit 1)""";

    /** Whether there is an earlier one; a draft's findings are measured against what was submitted. */
    public static final String RECURRENT = """
            exists (select from finding earlier
                    where earlier.submitted and earlier.village_code = f.village_code
                      and earlier.category = f.category and (earlier.found_on, earlier.id) < (f.found_on, f.id))""";

    /** Whether its time has run out; needs the parameter {@code :today}. */
    public static final String OVERDUE = "(f.state = 'OPEN' and f.due_on < :today)";

    private FindingSql() {}
}
