package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan of a village, and what the town has done with it.
 *
 * @param kind as an office writes it
 * @param state as the database writes it
 * @param decidedOn when the town adopted or returned it; null of a draft
 */
record DemoPlan(
        String villageCode,
        String kind,
        String title,
        String aim,
        List<DemoPlanItem> items,
        String state,
        LocalDate decidedOn) {

    static final List<String> HEADER =
            List.of("村代码", "计划类别", "年度", "计划名称", "总体要求", "目标任务", "工作内容", "完成期限", "进展", "完成日期");
    static final int YEAR = 2005;
    static final String THREE_YEAR = "三年规划";
    static final String ANNUAL = "年度计划";
    static final String ADOPTED = "ADOPTED";
    static final String RETURNED = "RETURNED";
    static final String DRAFT = "DRAFT";

    boolean isAnnual() {
        return kind.equals(ANNUAL);
    }

    Stream<List<String>> cells() {
        return items.stream().map(item -> item.cells(this));
    }
}
