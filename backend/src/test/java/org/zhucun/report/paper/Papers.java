package org.zhucun.report.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Documents to be set. */
public final class Papers {

    /** A character whose ink is a box, so that it can be counted. */
    public static final String BOX = "国";

    private static final Instant MADE_AT = Instant.parse("2005-03-10T01:00:00Z");

    private Papers() {}

    /** A title and text alone. */
    public static Paper plain(List<? extends Block> blocks) {
        return paper(null, blocks, List.of(), null, null);
    }

    public static Paper paper(
            Masthead masthead,
            List<? extends Block> blocks,
            List<Attachment> attachments,
            Signature signature,
            Distribution distribution) {
        return new Paper(
                Locale.SIMPLIFIED_CHINESE,
                MADE_AT,
                masthead,
                "关于驻村干部工作情况的汇报",
                List.copyOf(blocks),
                attachments,
                signature,
                distribution);
    }

    public static Paragraph text(String text) {
        return new Paragraph(List.of(Run.plain(text)));
    }

    /** As many full lines; the first line of a paragraph has two characters less. */
    public static Paragraph lines(int lines) {
        return text(BOX.repeat(28 * lines - 2));
    }

    public static Signature signature() {
        return new Signature("梅州市驻村干部工作办公室", "2005年3月10日");
    }

    public static Masthead masthead() {
        return new Masthead("驻村工作简报", "第3期", "梅州市驻村干部工作办公室", "2005年3月10日");
    }

    public static Distribution distribution() {
        return new Distribution(
                List.of(
                        new Distribution.Line("报", "省驻村干部工作办公室，市委、市人大、市政府、市政协领导"),
                        new Distribution.Line("发", "各县（市、区）驻村干部工作办公室，各镇党委")),
                120);
    }

    public static Attachment table(int rows, boolean landscape) {
        return new Attachment(
                "未报告的工作组名单",
                List.of("序号", "镇", "组长", "派出单位", "整改要求"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                row -> List.of(Integer.toString(row), "横陂镇", "李建国", "梅州市水利局", "由副组长在五日内补报，县驻村办负责跟踪督办。"))
                        .toList(),
                landscape);
    }

    /** A document that has everything. */
    public static Paper everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "一、基本情况"));
        blocks.add(new Heading(2, "（一）到位情况"));
        blocks.add(new Paragraph(List.of(
                Run.plain("全市共有驻村干部"),
                new Run("5108", "cadres.posted"),
                Run.plain("名，比上月增加"),
                new Run("36", "cadres.more"),
                Run.plain("名；其中"),
                new Run("5108", "cadres.posted"),
                Run.plain("名在岗（“龘”字也有）。"))));
        blocks.add(lines(30));
        return paper(masthead(), blocks, List.of(table(40, true), table(3, false)), signature(), distribution());
    }
}
