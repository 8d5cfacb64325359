package org.zhucun.report.paper.docx;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.zhucun.report.paper.Masthead;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.MastheadName;
import org.zhucun.report.paper.layout.TextWidth;

/** Writes the head of a bulletin over six rows of the grid, and two empty ones. */
final class DocxMasthead {

    private static final String RED = "FF0000";
    private static final double NAME_ROWS = 3.5;
    private static final double LINE = 1.2;

    /** In eighths of a point. */
    private static final int THICK = 27;

    private final DocxText text;

    DocxMasthead(DocxText text) {
        this.text = text;
    }

    void write(Masthead masthead) {
        name(masthead.name());
        XWPFParagraph number = text.paragraph("Normal");
        number.setAlignment(ParagraphAlignment.CENTER);
        if (masthead.number() != null) {
            number.createRun().setText(masthead.number());
        }
        exact(text.paragraph("Point"), Frame.PITCH / 2);
        issued(masthead);
        text.paragraph("Normal");
        text.paragraph("Normal");
    }

    private void name(String name) {
        MastheadName size = MastheadName.of(name, new TextWidth(new AssumedWidths()));
        XWPFParagraph paragraph = text.paragraph("Title");
        double line = size.size() * LINE;
        exact(paragraph, line);
        double rest = NAME_ROWS * Frame.PITCH - line;
        paragraph.setSpacingBefore(Twips.of(rest / 2).intValue());
        paragraph.setSpacingAfter(Twips.of(rest / 2).intValue());
        XWPFRun run = paragraph.createRun();
        run.setColor(RED);
        run.setFontSize(size.size());
        run.setCharacterSpacing(Twips.of(size.tracking()).intValue());
        run.setText(name);
    }

    /** The red line runs below from edge to edge, so the indents are characters. */
    private void issued(Masthead masthead) {
        XWPFParagraph paragraph = text.paragraph("Normal");
        CTTabStop stop = DocxText.properties(paragraph).addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(Twips.of(Frame.PORTRAIT.measure() - 1));
        CTBorder border = DocxText.properties(paragraph).addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(Twips.whole(THICK));
        border.setSpace(Twips.whole(1));
        border.setColor(RED);
        XWPFRun run = paragraph.createRun();
        run.setText("　" + masthead.office());
        run.addTab();
        run.setText(masthead.date() + "　");
    }

    private static void exact(XWPFParagraph paragraph, double height) {
        paragraph.setSpacingBetween(height, LineSpacingRule.EXACT);
    }
}
