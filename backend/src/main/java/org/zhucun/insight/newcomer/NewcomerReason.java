package org.zhucun.insight.newcomer;

import org.zhucun.fieldwork.training.Trained;

/** Why somebody on post needs to be looked after. */
public enum NewcomerReason {
    /** On post for fewer days than asked for. */
    RECENT("p.posted_on > :day - :days + 1"),
    UNTRAINED("not " + Trained.until("p.cadre_id", ":day")),
    /** The town has no liaison group with a head who is still on post there. */
    UNGUIDED("g.id is null");

    private final String condition;

    NewcomerReason(String condition) {
        this.condition = condition;
    }

    /** SQL over a posting {@code p} and the liaison group {@code g} of its town. */
    String condition() {
        return condition;
    }
}
