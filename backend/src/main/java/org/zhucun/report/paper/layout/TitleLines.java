package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a title into lines of about one length that do not tear words apart. */
public final class TitleLines {

    private static final String NEVER_BEGINS = "的地得了和与及或者";
    private static final String ENDS_WELL = "省市县区镇乡村局委部处办的和于年日";
    /** What nobody tears apart. */
    private static final List<String> WORDS = List.of(
            "情况", "工作组", "工作", "干部", "驻村", "名单", "报告", "汇报", "通报", "简报", "整改", "要求", "办公室", "领导", "小组", "季度", "年度",
            "一览表", "统计表", "明细表", "项目", "资金", "检查", "督查", "督办", "逾期", "问题", "未按", "规定", "覆盖", "行政村", "单位", "进展", "落实",
            "选派", "培训", "目标", "任务", "广东", "全市", "全县", "全省", "开展", "关于", "第一", "第二", "第三", "第四", "月份", "截至", "村民", "群众",
            "帮扶", "发展", "经济", "建设", "基层", "组织", "加强", "做好", "进一步");

    private static final double TORN = 30;
    private static final double GOOD = -3;

    private TitleLines() {}

    /**
     * @param width of a text
     * @param measure how wide a line may be
     */
    public static List<String> of(String title, ToDoubleFunction<String> width, double measure) {
        String rest = title.strip();
        double total = width.applyAsDouble(rest);
        if (total <= measure) {
            return List.of(rest);
        }
        int count = (int) Math.ceil(total / measure);
        while (true) {
            List<String> lines = best(rest, count, total / count, width, measure);
            if (lines != null || count > rest.length()) {
                return lines == null ? List.of(rest) : lines;
            }
            count++;
        }
    }

    /** The best lines of a number of them; null where none fit. */
    private static List<String> best(
            String text, int count, double ideal, ToDoubleFunction<String> width, double measure) {
        int length = text.length();
        double[][] cost = new double[count + 1][length + 1];
        int[][] from = new int[count + 1][length + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= count; line++) {
            for (int end = 1; end <= length; end++) {
                if (end < length && !mayBreak(text, end)) {
                    continue;
                }
                for (int start = end - 1; start >= 0; start--) {
                    double reach =
                            width.applyAsDouble(text.substring(start, end).strip());
                    if (reach > measure) {
                        break;
                    }
                    double off = (reach - ideal) / measure * 28;
                    double sum = cost[line - 1][start] + off * off + penalty(text, end);
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        from[line][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[count][length])) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        int end = length;
        for (int line = count; line > 0; line--) {
            lines.add(0, text.substring(from[line][end], end).strip());
            end = from[line][end];
        }
        return lines;
    }

    private static boolean mayBreak(String text, int at) {
        return !Character.isLowSurrogate(text.charAt(at)) && Punctuation.mayBreak(text.charAt(at - 1), text.charAt(at));
    }

    private static double penalty(String text, int at) {
        if (at == text.length()) {
            return 0;
        }
        if (NEVER_BEGINS.indexOf(text.charAt(at)) >= 0 || isTorn(text, at)) {
            return TORN;
        }
        return ENDS_WELL.indexOf(text.charAt(at - 1)) >= 0 ? GOOD : 0;
    }

    private static boolean isTorn(String text, int at) {
        return WORDS.stream().anyMatch(word -> {
            int begin = text.indexOf(word, Math.max(0, at - word.length() + 1));
            return begin >= 0 && begin < at;
        });
    }
}
