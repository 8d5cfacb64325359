package org.zhucun.roster.ledger;

import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/** What the records of a ledger stand in: an area, whose office keeps them, or a village. */
public enum Place {
    AREA("area", new Rule(IssueCode.UNKNOWN_AREA, """
            select row_no, 'areaCode' as field, array[area_code] as params from staged
            where not exists (select from area where code = staged.area_code)
            """)),
    VILLAGE("village", new Rule(IssueCode.UNKNOWN_VILLAGE, """
            select row_no, 'villageCode' as field, array[village_code] as params from staged
            where not exists (select from village where code = staged.village_code)
            """));

    private final String member;
    private final Rule exists;

    Place(String member, Rule exists) {
        this.member = member;
        this.exists = exists;
    }

    /** How a record shows it, and its list sorts by it. */
    String member() {
        return member;
    }

    /** Where a new record and a file say it. */
    String field() {
        return member + "Code";
    }

    /** The column of its code. */
    String column() {
        return member + "_code";
    }

    /** The same in the SQL of a ledger, whose table is called {@code l}. */
    String inList() {
        return "l." + column();
    }

    Rule exists() {
        return exists;
    }
}
