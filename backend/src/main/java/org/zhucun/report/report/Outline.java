package org.zhucun.report.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhucun.report.paper.Block;
import org.zhucun.report.paper.Heading;
import org.zhucun.report.paper.Paragraph;
import org.zhucun.report.paper.Run;
import org.zhucun.report.template.TextForm;

/**
 * A report as it is printed: without texts that have come out empty and headings below which nothing is left, each heading
 * numbered by what remains.
 */
final class Outline {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LEVELS = 4;

    private record Line(WrittenText text, String number) {

        private boolean isSection() {
            return text.form() == TextForm.HEADING1;
        }

        private Block block() {
            return text.form() == TextForm.PARAGRAPH
                    ? new Paragraph(text.runs())
                    : new Heading(text.form().headingLevel(), number + text.shown());
        }

        private ReportParagraph paragraph() {
            Stream<Run> before = number.isEmpty() ? Stream.of() : Stream.of(Run.plain(number));
            return new ReportParagraph(
                    text.form(),
                    Stream.concat(before, text.runs().stream())
                            .map(ReportRun::of)
                            .toList());
        }
    }

    private final List<Line> lines = new ArrayList<>();

    Outline(List<WrittenText> texts, Locale locale) {
        int[] counts = new int[LEVELS + 1];
        for (int i = 0; i < texts.size(); i++) {
            WrittenText text = texts.get(i);
            int level = text.form().headingLevel();
            if (text.isEmpty() || level > 0 && !isFollowed(texts, i)) {
                continue;
            }
            if (level > 0) {
                counts[level]++;
                java.util.Arrays.fill(counts, level + 1, counts.length, 0);
            }
            lines.add(new Line(text, level == 0 ? "" : number(level, counts, locale)));
        }
    }

    List<Block> blocks() {
        return lines.stream().map(Line::block).toList();
    }

    /** The texts from one heading of the first level to the next; those above the first have none. */
    List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>();
        for (Line line : lines) {
            if (line.isSection()) {
                sections.add(new ReportSection(line.number() + line.text().shown(), new ArrayList<>()));
            } else {
                if (sections.isEmpty()) {
                    sections.add(new ReportSection(null, new ArrayList<>()));
                }
                sections.get(sections.size() - 1).paragraphs().add(line.paragraph());
            }
        }
        return sections;
    }

    /** Whether a paragraph is left below the heading, before the next one of its level or above. */
    private static boolean isFollowed(List<WrittenText> texts, int heading) {
        int level = texts.get(heading).form().headingLevel();
        for (WrittenText text : texts.subList(heading + 1, texts.size())) {
            int next = text.form().headingLevel();
            if (next > 0 && next <= level) {
                return false;
            }
            if (next == 0 && !text.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String number(int level, int[] counts, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            StringBuilder number = new StringBuilder();
            for (int i = 1; i <= level; i++) {
                number.append(counts[i]).append('.');
            }
            return number.append(' ').toString();
        }
        int count = counts[level];
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /** Up to 99. */
    private static String chinese(int count) {
        String tens = count < 10 ? "" : count < 20 ? "十" : digit(count / 10) + "十";
        return tens + (count % 10 == 0 ? "" : digit(count % 10));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
