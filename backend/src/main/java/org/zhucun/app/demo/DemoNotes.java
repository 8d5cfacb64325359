package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;

/** Notes that towns write beside a task that has begun. */
final class DemoNotes {

    private static final int ONE_OF_SO_MANY = 9;

    /** For T1 to T10, with the place of a number. */
    private static final List<String> NOTES = List.of(
            "已集中学习 %d 次",
            "评出文明户 %d 户",
            "已走访“两委”干部 %d 人",
            "培养入党积极分子 %d 名",
            "正与企业洽谈，拟发展种植 %d 亩",
            "确定培养对象 %d 名",
            "举办种养技术培训 %d 期",
            "排查矛盾 %d 起",
            "正在筹款修路 %d 米",
            "已起草制度 %d 项");

    private DemoNotes() {}

    static String[] of(int[] tasks, Random random) {
        String[] notes = new String[tasks.length];
        for (int i = 0; i < notes.length; i++) {
            boolean noted = random.nextInt(ONE_OF_SO_MANY) == 0;
            int number = 2 + random.nextInt(6);
            int unit = NOTES.get(i).endsWith("米") || NOTES.get(i).endsWith("亩") ? 50 : 1;
            notes[i] = tasks[i] > 0 && noted ? NOTES.get(i).formatted(number * unit) : "";
        }
        return notes;
    }
}
