package org.zhucun.insight.figure;

import org.zhucun.roster.ledger.FigureSums;

/** Whose changes outdate a figure. */
enum Source {
    ROSTER,
    LEDGERS;

    String stateOf(FigureSums.State state) {
        return this == ROSTER ? state.roster() : state.sums() + "-" + state.roster();
    }
}
