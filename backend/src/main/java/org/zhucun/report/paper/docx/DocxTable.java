package org.zhucun.report.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.layout.ColumnWidths;
import org.zhucun.report.paper.layout.Frame;

/** Writes a table; its head stands on each page. */
final class DocxTable {

    /** In eighths of a point. */
    private static final int RULE = 4;

    private final XWPFDocument document;
    private final Frame frame;

    DocxTable(XWPFDocument document, Frame frame) {
        this.document = document;
        this.frame = frame;
    }

    void write(Attachment attachment) {
        ColumnWidths columns = ColumnWidths.of(attachment, new AssumedWidths(), frame.measure());
        CTTbl table = document.getDocument().getBody().addNewTbl();
        look(table, columns);
        CTRow head = table.addNewTr();
        head.addNewTrPr().addNewCantSplit();
        head.getTrPr().addNewTblHeader();
        for (int column = 0; column < columns.count(); column++) {
            cell(head, columns.headLines(attachment.columns(), column), "CellHead", columns, column);
        }
        for (List<String> row : attachment.rows()) {
            CTRow line = table.addNewTr();
            line.addNewTrPr().addNewCantSplit();
            for (int column = 0; column < columns.count(); column++) {
                String text = column < row.size() ? row.get(column) : null;
                String style = columns.isCentred(column) ? "CellCentre" : "Cell";
                cell(line, text == null ? List.of() : List.of(text), style, columns, column);
            }
        }
    }

    private static void look(CTTbl table, ColumnWidths columns) {
        CTTblPr look = table.addNewTblPr();
        BigInteger width = BigInteger.ZERO;
        for (int column = 0; column < columns.count(); column++) {
            width = width.add(Twips.of(columns.width(column)));
        }
        CTTblWidth all = look.addNewTblW();
        all.setW(width);
        all.setType(STTblWidth.DXA);
        look.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders borders = look.addNewTblBorders();
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(Twips.whole(RULE));
        }
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        for (CTTblWidth margin :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            margin.setW(Twips.of(columns.padding()));
            margin.setType(STTblWidth.DXA);
        }
        table.addNewTblGrid();
        for (int column = 0; column < columns.count(); column++) {
            table.getTblGrid().addNewGridCol().setW(Twips.of(columns.width(column)));
        }
    }

    private static void cell(CTRow row, List<String> lines, String style, ColumnWidths columns, int column) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        CTTblWidth width = look.addNewTcW();
        width.setW(Twips.of(columns.width(column)));
        width.setType(STTblWidth.DXA);
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
        CTP paragraph = cell.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setLine(Twips.of(columns.leading()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        for (int i = 0; i < lines.size(); i++) {
            CTR run = paragraph.addNewR();
            CTRPr characters = run.addNewRPr();
            characters.addNewSz().setVal(Twips.whole(Math.round(columns.size() * 2)));
            characters.addNewSzCs().setVal(Twips.whole(Math.round(columns.size() * 2)));
            if (i > 0) {
                run.addNewBr();
            }
            run.addNewT().setStringValue(lines.get(i));
        }
    }
}
