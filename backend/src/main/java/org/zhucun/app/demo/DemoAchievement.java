package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The progress of a village at the end of a quarter.
 *
 * @param document title of the document of the lasting mechanism; null without
 * @param tasks how far the tasks T1 to T10 are: 0 not started, 1 under way, 2 done
 * @param notes of the tasks; empty without
 * @param placedNote why fewer people are in outside work than a quarter ago; empty without
 */
record DemoAchievement(
        int reserveCadres,
        int newMembers,
        int solved,
        int found,
        int skilled,
        int placed,
        String placedNote,
        String document,
        int[] tasks,
        String[] notes) {

    static final int TASKS = 10;

    private static final List<String> STATUS = List.of("未开展", "进行中", "已完成");

    /** The columns of the import, goals from G2; the income and the deeds are in ledgers of their own. */
    static final List<String> HEADER = List.of(
            "G2 后备干部（人）",
            "G3 发展党员（人）",
            "G5 解决问题（解决/发现）",
            "G6 技术人才（人）",
            "G7 输出劳动力（人）",
            "G8 长效机制（文件）",
            "T1 党员教育",
            "T2 群众教育",
            "T3 班子建设",
            "T4 党员队伍",
            "T5 集体经济",
            "T6 培养后备干部",
            "T7 技术培训",
            "T8 社会稳定",
            "T9 实事好事",
            "T10 制度建设");

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(reserveCadres),
                Integer.toString(newMembers),
                solved + "/" + found,
                Integer.toString(skilled),
                noted(Integer.toString(placed), placedNote),
                document == null ? "否" : "是：《" + document + "》"));
        for (int i = 0; i < TASKS; i++) {
            cells.add(noted(STATUS.get(tasks[i]), notes[i]));
        }
        return cells;
    }

    private static String noted(String text, String note) {
        return note.isEmpty() ? text : text + "：" + note;
    }
}
