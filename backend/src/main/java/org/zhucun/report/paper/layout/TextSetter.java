package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.Block;
import org.zhucun.report.paper.Heading;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.PaperWords;
import org.zhucun.report.paper.Paragraph;
import org.zhucun.report.paper.Run;
import org.zhucun.report.paper.Signature;

/** Sets title, text, the list of attachments and the signature. */
final class TextSetter {

    private static final double INDENT = 2 * Frame.ADVANCE;
    private static final double TITLE_MEASURE = 19.5 * Style.TITLE.size();

    private final PageFeed feed;
    private final LineBreaker breaker;
    private final Map<String, Integer> shown = new HashMap<>();

    TextSetter(PageFeed feed, LineBreaker breaker) {
        this.feed = feed;
        this.breaker = breaker;
    }

    void set(Paper paper) {
        title(paper.title());
        feed.add(TextRow.GAP);
        paper.blocks().forEach(this::block);
        attachments(paper);
        if (paper.signature() != null) {
            sign(paper.signature());
        }
    }

    void title(String title) {
        for (String line : TitleLines.of(
                title, this::titleWidth, Math.min(TITLE_MEASURE, feed.frame().measure()))) {
            feed.add(TextRow.centred(breaker.set(Glyph.of(line, Style.TITLE)), feed.frame(), true));
        }
    }

    private double titleWidth(String text) {
        return breaker.width(Glyph.of(text, Style.TITLE));
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            rows(Glyph.of(heading.text(), Style.ofHeading(heading.level())), INDENT, 0, true);
        } else if (block instanceof Paragraph paragraph) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Run run : paragraph.runs()) {
                glyphs.addAll(Glyph.of(run.text(), Style.TEXT, mark(run)));
            }
            rows(glyphs, INDENT, 0, false);
        }
    }

    private FigureMark mark(Run run) {
        return run.figure() == null ? null : new FigureMark(run.figure(), shown.merge(run.figure(), 1, Integer::sum));
    }

    /**
     * @param indent of the first line, from the left
     * @param left of all lines
     */
    private void rows(List<Glyph> glyphs, double indent, double left, boolean keep) {
        double measure = feed.frame().measure() - left;
        for (SetLine line : breaker.set(glyphs, indent, measure)) {
            feed.add(new TextRow(left, measure, line, keep));
        }
    }

    /** 附件说明: the names stand below each other. */
    private void attachments(Paper paper) {
        List<Attachment> attachments = paper.attachments();
        if (attachments.isEmpty()) {
            return;
        }
        PaperWords words = new PaperWords(paper.locale());
        feed.add(TextRow.GAP);
        List<Glyph> label = Glyph.of(words.attachments(), Style.TEXT);
        double left = INDENT + breaker.width(label);
        for (int i = 0; i < attachments.size(); i++) {
            List<Glyph> first = new ArrayList<>(i == 0 ? label : List.of());
            String number = attachments.size() == 1 ? "" : i + 1 + ". ";
            List<Glyph> numbered = Glyph.of(number, Style.TEXT);
            first.addAll(numbered);
            double names = left + breaker.width(numbered);
            first.addAll(Glyph.of(attachments.get(i).title(), Style.TEXT));
            rows(first, (i == 0 ? INDENT : left) - names, names, false);
        }
    }

    /**
     * The date begins two characters right of where the office begins. The longer of both ends two characters from the
     * edge.
     */
    private void sign(Signature signature) {
        SetLine office = breaker.set(Glyph.of(signature.office(), Style.TEXT));
        SetLine date = breaker.set(Glyph.of(signature.date(), Style.TEXT));
        double longer = Math.max(office.width(), date.width());
        double begin = feed.frame().measure() - INDENT - longer;
        double officeLeft = date.width() > office.width() ? begin - INDENT : begin;
        feed.addTogether(
                List.of(
                        TextRow.GAP,
                        new TextRow(Math.max(0, officeLeft), office.width(), office, true),
                        new TextRow(Math.max(0, officeLeft + INDENT), date.width(), date, false)),
                2);
    }
}
