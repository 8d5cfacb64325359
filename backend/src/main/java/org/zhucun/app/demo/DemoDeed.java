package org.zhucun.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A deed, and what the town made of it.
 *
 * @param yuan raised for it; 0 without
 * @param cadres names of those who took part
 * @param state that of the deed
 * @param reason why it was sent back; null otherwise
 * @param judgedAt when the town looked at it, in China's time; null while it waits
 */
record DemoDeed(
        DemoVillage village,
        LocalDate doneOn,
        DemoDeedKind kind,
        String title,
        int households,
        int yuan,
        String source,
        List<String> cadres,
        String state,
        String reason,
        LocalDateTime judgedAt) {

    static final String DRAFT = "DRAFT";
    static final String VERIFIED = "VERIFIED";
    static final String RETURNED = "RETURNED";

    static final List<String> HEADER = List.of("村代码", "日期", "标题", "类别", "受益户数", "说明", "筹集资金（元）", "资金来源", "参与干部");

    List<String> cells() {
        return List.of(
                village.code(),
                doneOn.toString(),
                title,
                kind.category(),
                Integer.toString(households),
                kind.note(),
                yuan == 0 ? "" : Integer.toString(yuan),
                yuan == 0 ? "" : source,
                String.join("、", cadres));
    }

    boolean isVerified() {
        return state.equals(VERIFIED);
    }

    DemoDeed raising(int yuan) {
        return new DemoDeed(village, doneOn, kind, title, households, yuan, source, cadres, state, reason, judgedAt);
    }

    /** The same, written down once more by somebody who did not know of it. */
    DemoDeed again() {
        return new DemoDeed(
                village,
                doneOn.plusDays(1),
                kind,
                title + "工作",
                households,
                0,
                source,
                cadres.subList(cadres.size() - 1, cadres.size()),
                DRAFT,
                null,
                null);
    }
}
