package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A cell of a report that the county sent back.
 *
 * @param mended whether the town has corrected it and the county then accepted it
 */
record DemoReturn(DemoVillage village, String target, String reason, boolean mended) {

    private static final int ONE_VILLAGE_OF = 60;
    private static final int ONE_MENDED_VILLAGE_OF = 90;
    private static final int MIXED_TOWN_VILLAGE_OF = 3;

    private static final List<String> TARGETS = List.of("G2", "G3", "G5", "G6", "G7", "T1", "T2", "T3", "T7");
    private static final Map<String, String> REASONS = Map.of(
            "G2", "名单与县委组织部备案的不一致，请核对后重报",
            "G3", "预备党员和正式党员请分别说明",
            "G5", "未解决的问题没有写明原因和办理期限",
            "G6", "请附培训花名册，只统计已结业的人数",
            "G7", "请按已签订劳动合同的人数统计",
            "T1", "请补充学习次数和参加人数",
            "T2", "请写明创建文明村的具体措施",
            "T3", "村“两委”的情况没有说明，请补充",
            "T7", "请补充培训的期数和内容");

    /** Returns for some villages that have reported: one or two cells each. */
    static List<DemoReturn> of(List<DemoReport> reports) {
        List<DemoReturn> returns = new ArrayList<>();
        for (DemoReport report : reports) {
            if (report.isReported()) {
                Random random =
                        DemoChoice.random(40, Long.parseLong(report.village().code()));
                boolean mixed = report.village().townCode().equals(DemoReporting.MIXED_TOWN);
                if (random.nextInt(mixed ? MIXED_TOWN_VILLAGE_OF : ONE_VILLAGE_OF) == 0) {
                    add(returns, report.village(), 1 + random.nextInt(2), false, random);
                } else if (random.nextInt(ONE_MENDED_VILLAGE_OF) == 0 && report.standing() == DemoStanding.VERIFIED) {
                    add(returns, report.village(), 1, true, random);
                }
            }
        }
        return returns;
    }

    private static void add(List<DemoReturn> returns, DemoVillage village, int cells, boolean mended, Random random) {
        int first = random.nextInt(TARGETS.size());
        for (int i = 0; i < cells; i++) {
            String target = TARGETS.get((first + i * 3) % TARGETS.size());
            returns.add(new DemoReturn(village, target, REASONS.get(target), mended));
        }
    }
}
