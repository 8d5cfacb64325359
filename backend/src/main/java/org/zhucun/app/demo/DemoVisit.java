package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit.
 *
 * @param cadres names of those who took part
 * @param issue what it raised; null when nothing
 */
record DemoVisit(
        DemoVillage village,
        LocalDate visitedOn,
        String kind,
        String visited,
        int households,
        String asked,
        String answered,
        List<String> cadres,
        DemoIssue issue) {

    static final List<String> HEADER =
            List.of("村代码", "走访日期", "走访类型", "走访对象", "户数", "询问内容", "反映情况", "参与干部", "反映问题", "交办层级");

    List<String> cells() {
        return List.of(
                village.code(),
                visitedOn.toString(),
                kind,
                visited,
                Integer.toString(households),
                asked,
                answered,
                String.join("、", cadres),
                issue == null ? "" : issue.text(),
                issue == null ? "" : issue.level());
    }
}
