package org.zhucun.report.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Style;

/** Page numbers: on the right of odd pages, on the left of even ones. */
final class DocxNumbers {

    private static final double HEIGHT = Style.PAGE_NUMBER.size();

    private final XWPFHeaderFooterPolicy policy;

    DocxNumbers(XWPFHeaderFooterPolicy policy) {
        this.policy = policy;
    }

    /** In the foot of a portrait page. */
    void below(STHdrFtr.Enum pages) {
        policy.createHeader(pages).createParagraph().setStyle("Point");
        write(policy.createFooter(pages).createParagraph().getCTP(), pages);
    }

    /** Where a portrait page has it, on a page that is read on its long side: turned, in a table that hangs on the left. */
    void beside(STHdrFtr.Enum pages) {
        policy.createFooter(pages).createParagraph().setStyle("Point");
        XWPFHeader header = policy.createHeader(pages);
        CTTbl table = header._getHdrFtr().addNewTbl();
        CTTblPr look = table.addNewTblPr();
        CTTblPPr place = look.addNewTblpPr();
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setVertAnchor(STVAnchor.PAGE);
        place.setTblpX(Twips.of(Frame.LANDSCAPE.width() - Frame.FOOT - 7 * Frame.MM - HEIGHT / 2));
        place.setTblpY(Twips.of(Frame.PORTRAIT.left()));
        width(look.addNewTblW());
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (CTTblWidth margin : List.of(
                look.addNewTblCellMar().addNewLeft(), look.getTblCellMar().addNewRight())) {
            margin.setW(Twips.whole(0));
            margin.setType(STTblWidth.DXA);
        }
        table.addNewTblGrid().addNewGridCol().setW(Twips.of(HEIGHT));
        CTRow row = table.addNewTr();
        CTHeight height = row.addNewTrPr().addNewTrHeight();
        height.setVal(Twips.of(Frame.PORTRAIT.measure()));
        height.setHRule(STHeightRule.EXACT);
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW());
        cell.getTcPr().addNewTextDirection().setVal(STTextDirection.TB_RL);
        write(cell.addNewP(), pages);
        header._getHdrFtr().addNewP().addNewPPr().addNewPStyle().setVal("Point");
    }

    private static void width(CTTblWidth width) {
        width.setW(Twips.of(HEIGHT));
        width.setType(STTblWidth.DXA);
    }

    private static void write(CTP paragraph, STHdrFtr.Enum pages) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewPStyle().setVal("Number");
        properties.addNewJc().setVal(pages == XWPFHeaderFooterPolicy.EVEN ? STJc.LEFT : STJc.RIGHT);
        text(paragraph.addNewR().addNewT(), "— ");
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(" PAGE ");
        text(field.addNewR().addNewT(), "1");
        text(paragraph.addNewR().addNewT(), " —");
    }

    private static void text(CTText text, String value) {
        text.setStringValue(value);
        text.setSpace(Space.PRESERVE);
    }
}
