package org.zhucun.fieldwork.plan;

/** For how long a plan is. */
public enum PlanKind {
    THREE_YEAR(3),
    ANNUAL(1);

    private final int years;

    PlanKind(int years) {
        this.years = years;
    }

    int years() {
        return years;
    }
}
