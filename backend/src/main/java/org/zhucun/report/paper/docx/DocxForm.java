package org.zhucun.report.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.PaperWords;
import org.zhucun.report.paper.layout.Frame;

/** Writes a document as DOCX. */
public final class DocxForm {

    private DocxForm() {}

    public static void write(Paper paper, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            styles(document);
            properties(document, paper);
            body(document, paper);
            document.write(bytes);
        }
        FixedZip.copy(bytes.toByteArray(), out);
    }

    private static void body(XWPFDocument document, Paper paper) throws IOException {
        PaperWords words = new PaperWords(paper.locale());
        DocxSections sections = new DocxSections(document);
        DocxText text = new DocxText(document);
        if (paper.masthead() != null) {
            new DocxMasthead(text).write(paper.masthead());
        }
        text.write(paper);
        List<Attachment> attachments = paper.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            boolean turned = sections.turn(attachment.landscape() ? Frame.LANDSCAPE : Frame.PORTRAIT);
            text.attachment(attachment, words.attachment(i + 1, attachments.size()), !turned);
            new DocxTable(document, sections.frame()).write(attachment);
        }
        if (paper.distribution() != null) {
            sections.turn(Frame.PORTRAIT);
            new DocxImprint(document).write(paper.distribution(), words);
        }
        sections.finish();
    }

    private static void styles(XWPFDocument document) throws IOException {
        try (InputStream styles = DocxForm.class.getResourceAsStream("styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
    }

    private static void properties(XWPFDocument document, Paper paper) throws IOException {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator(
                paper.signature() != null
                        ? paper.signature().office()
                        : paper.masthead() != null ? paper.masthead().office() : "");
        try {
            properties.setCreated(paper.madeAt().toString());
            properties.setModified(paper.madeAt().toString());
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }
}
