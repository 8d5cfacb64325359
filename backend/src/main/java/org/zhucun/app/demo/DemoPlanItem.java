package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that a plan of the demonstration wants done.
 *
 * @param state as an office writes it
 * @param doneOn null while it is not done
 */
record DemoPlanItem(String target, String text, LocalDate dueOn, String state, LocalDate doneOn) {

    static final String NOT_STARTED = "未开始";
    static final String UNDER_WAY = "进行中";
    static final String DONE = "已完成";

    List<String> cells(DemoPlan plan) {
        return List.of(
                plan.villageCode(),
                plan.kind(),
                Integer.toString(DemoPlan.YEAR),
                plan.title(),
                plan.aim(),
                target,
                text,
                dueOn.toString(),
                state,
                doneOn == null ? "" : doneOn.toString());
    }
}
