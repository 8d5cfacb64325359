package org.zhucun.report.paper.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.Block;
import org.zhucun.report.paper.Heading;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.PaperWords;
import org.zhucun.report.paper.Paragraph;
import org.zhucun.report.paper.Run;
import org.zhucun.report.paper.Signature;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Style;
import org.zhucun.report.paper.layout.TextWidth;
import org.zhucun.report.paper.layout.TitleLines;

/** Writes title, text, the list of attachments and the signature as paragraphs. */
final class DocxText {

    private static final double INDENT = 2 * Frame.ADVANCE;
    private static final double TITLE_MEASURE = 19.5 * Style.TITLE.size();
    private static final int LONGEST_NAME = 30;

    private final XWPFDocument document;
    private final TextWidth widths = new TextWidth(new AssumedWidths());
    private final Map<String, Integer> shown = new HashMap<>();
    private int bookmarks;

    DocxText(XWPFDocument document) {
        this.document = document;
    }

    void write(Paper paper) {
        title(paper.title());
        paragraph("Normal").setKeepNext(true);
        paper.blocks().forEach(this::block);
        attachments(paper);
        if (paper.signature() != null) {
            sign(paper.signature());
        }
    }

    /**
     * @param label 附件 and its number
     * @param onNewPage whether no section begins here, which brings the page along
     */
    void attachment(Attachment attachment, String label, boolean onNewPage) {
        XWPFParagraph above = paragraph("Annex");
        above.setPageBreak(onNewPage);
        above.createRun().setText(label);
        paragraph("Normal").setKeepNext(true);
        title(attachment.title());
        XWPFParagraph gap = paragraph("Point");
        gap.setSpacingBetween(Frame.PITCH / 2, LineSpacingRule.EXACT);
        gap.setKeepNext(true);
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void title(String title) {
        XWPFRun run = paragraph("Title").createRun();
        List<String> lines = TitleLines.of(title, text -> widths.of(text, Style.TITLE), TITLE_MEASURE);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i == 0 ? 0 : -1);
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            paragraph("Heading" + Math.min(4, heading.level())).createRun().setText(heading.text());
        } else if (block instanceof Paragraph text) {
            XWPFParagraph paragraph = paragraph("Text");
            for (Run run : text.runs()) {
                if (run.figure() == null) {
                    paragraph.createRun().setText(run.text());
                } else {
                    figure(paragraph, run);
                }
            }
        }
    }

    private void figure(XWPFParagraph paragraph, Run run) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(Twips.whole(bookmarks));
        start.setName(bookmark(run.figure()));
        paragraph.createRun().setText(run.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(Twips.whole(bookmarks));
        bookmarks++;
    }

    /** Of letters, digits and underscores, and unique; the first place of a figure has its plain name. */
    private String bookmark(String code) {
        String name = "figure_" + code.replaceAll("[^\\p{L}\\p{N}]", "_");
        String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        int number = shown.merge(shortened, 1, Integer::sum);
        return number == 1 ? shortened : shortened + "__" + number;
    }

    private void attachments(Paper paper) {
        List<Attachment> attachments = paper.attachments();
        if (attachments.isEmpty()) {
            return;
        }
        paragraph("Normal").setKeepNext(true);
        String label = new PaperWords(paper.locale()).attachments();
        double left = INDENT + widths.of(label, Style.TEXT);
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : i + 1 + ". ";
            double names = left + widths.of(number, Style.TEXT);
            XWPFParagraph paragraph = paragraph("Normal");
            CTInd indent = properties(paragraph).addNewInd();
            indent.setLeft(Twips.of(names));
            indent.setHanging(Twips.of(i == 0 ? names - INDENT : names - left));
            paragraph
                    .createRun()
                    .setText((i == 0 ? label : "") + number + attachments.get(i).title());
        }
    }

    private void sign(Signature signature) {
        double office = widths.of(signature.office(), Style.TEXT);
        double date = widths.of(signature.date(), Style.TEXT);
        double begin = Frame.PORTRAIT.measure() - INDENT - Math.max(office, date);
        double officeLeft = Math.max(0, date > office ? begin - INDENT : begin);
        paragraph("Normal").setKeepNext(true);
        signed(signature.office(), officeLeft).setKeepNext(true);
        signed(signature.date(), officeLeft + INDENT);
    }

    private XWPFParagraph signed(String text, double left) {
        XWPFParagraph paragraph = paragraph("Normal");
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        properties(paragraph).addNewInd().setLeft(Twips.of(left));
        paragraph.createRun().setText(text);
        return paragraph;
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
