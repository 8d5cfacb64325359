package org.zhucun.report.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.report.template.TextForm.HEADING1;
import static org.zhucun.report.template.TextForm.HEADING2;
import static org.zhucun.report.template.TextForm.PARAGRAPH;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.report.paper.Run;
import org.zhucun.report.template.TextForm;

class OutlineTest {

    private static final List<WrittenText> TEXTS = List.of(
            text(PARAGRAPH, "开头"),
            text(HEADING1, "甲"),
            text(HEADING2, "甲一"),
            text(PARAGRAPH, "　"),
            text(HEADING2, "甲二"),
            text(PARAGRAPH, "话"),
            text(HEADING1, "空"),
            text(HEADING2, "空一"),
            text(PARAGRAPH, ""),
            text(HEADING1, "乙"),
            text(PARAGRAPH, "话"),
            text(HEADING1, "末"));

    private static WrittenText text(TextForm form, String text) {
        return new WrittenText("x", form, text, List.of(Run.plain(text)), List.of());
    }

    @Test
    void whatIsEmptyVanishesAndTheRestIsNumbered() {
        List<ReportSection> sections = new Outline(TEXTS, Locale.SIMPLIFIED_CHINESE).sections();
        assertEquals(
                java.util.Arrays.asList(null, "一、甲", "二、乙"),
                sections.stream().map(ReportSection::heading).toList());
        assertEquals(
                List.of("（一）", "甲二"),
                sections.get(1).paragraphs().get(0).runs().stream()
                        .map(ReportRun::text)
                        .toList());
        assertEquals(
                "1. 甲", new Outline(TEXTS, Locale.ENGLISH).sections().get(1).heading());
    }

    @Test
    void numbersAreWrittenAsOneSpeaksThem() {
        List<WrittenText> many = Collections.nCopies(21, List.of(text(HEADING1, ""), text(PARAGRAPH, "话"))).stream()
                .flatMap(List::stream)
                .map(text -> text.form() == HEADING1 ? text(HEADING1, "题") : text)
                .toList();
        List<String> headings = new Outline(many, Locale.SIMPLIFIED_CHINESE)
                .sections().stream().map(ReportSection::heading).toList();
        assertEquals(
                List.of("九、题", "十、题", "十一、题", "二十、题", "二十一、题"),
                Stream.of(8, 9, 10, 19, 20).map(headings::get).toList());
    }
}
