package org.zhucun.insight.scorecard;

/** What can be missing of a unit. */
public enum UnitLack {
    /** A team that it leads has fewer than three members. */
    CADRES("coalesce(t.undersized, 0) > 0"),
    /** None of its leaders has visited its cadres, nor the counties and towns with which they keep contact. */
    LEADER_VISIT("(not exists (select " + ScorecardSql.LEADER_VISITS + ") and not exists (select "
            + ScorecardSql.LIAISON_VISITS + "))"),
    /** Nothing was done for its villages. */
    DEEDS("not exists (select " + ScorecardSql.DEEDS + ")"),
    /** Nothing was raised for its villages. */
    FUNDS("not exists (select " + ScorecardSql.FUNDS + ")"),
    /** A finding waits for it to be put right. */
    RECTIFICATION("exists (select " + ScorecardSql.FINDINGS + ")");

    private final String condition;

    UnitLack(String condition) {
        this.condition = condition;
    }

    /** SQL over the tables of {@link ScorecardSql}. */
    String condition() {
        return condition;
    }
}
