package org.zhucun.report.paper.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Style;

/** The pages of a DOCX: a section for each run of pages that lie the same way, with grid, margins and page numbers. */
final class DocxSections {

    /** From the lower edge of the page to that of the number, whose dashes are 7 mm below the type area. */
    private static final double NUMBER_ABOVE_EDGE =
            Frame.PORTRAIT.height() - Frame.FOOT - 7 * Frame.MM - Style.PAGE_NUMBER.size() / 2;

    private static final double HEADER = 15;

    private final XWPFDocument document;
    private final Map<Frame, CTSectPr> first = new EnumMap<>(Frame.class);
    private Frame frame = Frame.PORTRAIT;

    DocxSections(XWPFDocument document) {
        this.document = document;
        document.setEvenAndOddHeadings(true);
    }

    Frame frame() {
        return frame;
    }

    /** Whether a new section began because the pages lie another way. */
    boolean turn(Frame next) {
        if (next == frame) {
            return false;
        }
        fill(end().addNewSectPr());
        frame = next;
        return true;
    }

    /** The last section stands at the end of the text; a table is not the last of a page. */
    void finish() {
        CTBody body = document.getDocument().getBody();
        point();
        fill(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
    }

    private CTPPr end() {
        CTP paragraph = point();
        return paragraph.getPPr();
    }

    private CTP point() {
        CTP paragraph = document.getDocument().getBody().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("Point");
        return paragraph;
    }

    private void fill(CTSectPr section) {
        numbers(section);
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.of(frame.width()));
        size.setH(Twips.of(frame.height()));
        if (frame == Frame.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.of(frame.top()));
        margins.setBottom(Twips.of(Math.floor(frame.height() - frame.bottom())));
        margins.setLeft(Twips.of(frame.left()));
        margins.setRight(Twips.of(frame.width() - frame.left() - frame.measure()));
        margins.setHeader(Twips.ofMillimetres(HEADER));
        margins.setFooter(Twips.of(NUMBER_ABOVE_EDGE));
        margins.setGutter(Twips.whole(0));
        CTDocGrid grid = section.addNewDocGrid();
        // a grid of characters too would double the distance in programs that let none be wider than its place
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Twips.of(Frame.PITCH));
    }

    /** Sections that lie the same way share their page numbers. */
    private void numbers(CTSectPr section) {
        CTSectPr known = first.putIfAbsent(frame, section);
        if (known != null) {
            known.getHeaderReferenceList()
                    .forEach(reference -> section.addNewHeaderReference().set(reference));
            known.getFooterReferenceList()
                    .forEach(reference -> section.addNewFooterReference().set(reference));
            return;
        }
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        DocxNumbers numbers = new DocxNumbers(policy);
        for (STHdrFtr.Enum pages : List.of(XWPFHeaderFooterPolicy.DEFAULT, XWPFHeaderFooterPolicy.EVEN)) {
            if (frame == Frame.PORTRAIT) {
                numbers.below(pages);
            } else {
                numbers.beside(pages);
            }
        }
    }
}
