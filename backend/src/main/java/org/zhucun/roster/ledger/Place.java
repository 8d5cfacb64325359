package org.zhucun.roster.ledger;

import org.zhucun.kernel.sql.RowReader;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/**
 * What the records of a ledger stand in: an area, whose office keeps them, a village, or the place of a cadre, whom they
 * are of.
 */
public enum Place {
    AREA("area", new Rule(IssueCode.UNKNOWN_AREA, """
            select row_no, 'areaCode' as field, array[area_code] as params from staged
            where not exists (select from area where code = staged.area_code)
            """)),
    VILLAGE("village", new Rule(IssueCode.UNKNOWN_VILLAGE, """
            select row_no, 'villageCode' as field, array[village_code] as params from staged
            where not exists (select from village where code = staged.village_code)
            """)),
    /** Its table has the {@code area_code} of the cadre's place beside the cadre. */
    CADRE("cadre", "id", "area_code", new Rule(IssueCode.UNKNOWN_CADRE, """
            select row_no, 'cadreId' as field from staged
            where not exists (select from cadre where id = staged.cadre_id)
            """));

    private final String member;
    private final String key;
    private final String placed;
    private final Rule exists;

    Place(String member, Rule exists) {
        this(member, "code", member + "_code", exists);
    }

    Place(String member, String key, String placed, Rule exists) {
        this.member = member;
        this.key = key;
        this.placed = placed;
        this.exists = exists;
    }

    /** How a record shows it, and its list sorts by it. */
    String member() {
        return member;
    }

    /** Where a new record and a file say it. */
    String field() {
        return RowReader.member(column());
    }

    /** The column of what names it. */
    String column() {
        return member + "_" + key;
    }

    /** The column of the code by which callers see it, in the SQL of a ledger, whose table is called {@code l}. */
    String inList() {
        return "l." + placed;
    }

    /** Whether a file says the code by which callers see it. */
    boolean isSaidByCode() {
        return column().equals(placed);
    }

    Rule exists() {
        return exists;
    }
}
