package org.zhucun.report.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.zhucun.report.paper.Distribution;
import org.zhucun.report.paper.PaperWords;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Style;
import org.zhucun.report.paper.layout.TextWidth;

/** Writes who gets the document as a table that hangs at the foot of the last page. */
final class DocxImprint {

    private static final double EDGE = Style.IMPRINT.size();

    /** 0.35 and 0.25 mm in eighths of a point. */
    private static final int OUTER = 8;

    private static final int INNER = 6;

    private final XWPFDocument document;
    private final TextWidth widths = new TextWidth(new AssumedWidths());

    DocxImprint(XWPFDocument document) {
        this.document = document;
    }

    void write(Distribution distribution, PaperWords words) {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        look(table);
        CTTc receivers = cell(table);
        for (Distribution.Line receiver : distribution.lines()) {
            String label = words.receivers(receiver.label());
            CTInd indent = paragraph(receivers, label + receiver.text()).addNewInd();
            double hanging = widths.of(label, Style.IMPRINT);
            indent.setLeft(Twips.of(EDGE + hanging));
            indent.setRight(Twips.of(EDGE));
            indent.setHanging(Twips.of(hanging));
        }
        if (distribution.copies() != null) {
            CTPPr copies = paragraph(cell(table), words.copies(distribution.copies()));
            copies.addNewInd().setRight(Twips.of(EDGE));
            copies.addNewJc().setVal(STJc.RIGHT);
        }
    }

    private static void look(CTTbl table) {
        CTTblPr look = table.addNewTblPr();
        CTTblPPr place = look.addNewTblpPr();
        // of the page: what is anchored to the margin and as wide as the text floats not in every program
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpX(Twips.of(Frame.PORTRAIT.left()));
        place.setTblpYSpec(STYAlign.BOTTOM);
        CTTblWidth width = look.addNewTblW();
        width.setW(Twips.of(Frame.PORTRAIT.measure()));
        width.setType(STTblWidth.DXA);
        CTTblBorders borders = look.addNewTblBorders();
        rule(borders.addNewTop(), OUTER);
        rule(borders.addNewBottom(), OUTER);
        rule(borders.addNewInsideH(), INNER);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth left = look.addNewTblCellMar().addNewLeft();
        left.setW(Twips.whole(0));
        left.setType(STTblWidth.DXA);
        CTTblWidth right = look.getTblCellMar().addNewRight();
        right.setW(Twips.whole(0));
        right.setType(STTblWidth.DXA);
        table.addNewTblGrid().addNewGridCol().setW(Twips.of(Frame.PORTRAIT.measure()));
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(Twips.whole(eighths));
    }

    private static CTTc cell(CTTbl table) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        CTTc cell = row.addNewTc();
        CTTblWidth width = cell.addNewTcPr().addNewTcW();
        width.setW(Twips.of(Frame.PORTRAIT.measure()));
        width.setType(STTblWidth.DXA);
        return cell;
    }

    private static CTPPr paragraph(CTTc cell, String text) {
        CTP paragraph = cell.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal("Imprint");
        paragraph.addNewR().addNewT().setStringValue(text);
        return properties;
    }
}
