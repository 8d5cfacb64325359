package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A work log.
 *
 * @param cadres names of those who took part
 */
record DemoWorkLog(DemoVillage village, LocalDate workedOn, String kind, String text, List<String> cadres) {

    static final List<String> HEADER = List.of("村代码", "日期", "类型", "工作内容", "参与干部");

    List<String> cells() {
        return List.of(village.code(), workedOn.toString(), kind, text, String.join("、", cadres));
    }
}
