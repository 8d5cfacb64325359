package org.zhucun.report.paper.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.zhucun.report.paper.FaceInUse;
import org.zhucun.report.paper.Paper;

/** What a PDF says of itself. Nothing depends on when or where it was written. */
final class PdfProperties {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private PdfProperties() {}

    static void set(PDDocument document, Paper paper, List<FaceInUse> faces) {
        document.setDocumentId(paper.madeAt().toEpochMilli());
        document.getDocumentCatalog().setLanguage(paper.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(paper.title());
        if (paper.signature() != null) {
            information.setAuthor(paper.signature().office());
        } else if (paper.masthead() != null) {
            information.setAuthor(paper.masthead().office());
        }
        date(information, COSName.CREATION_DATE, paper.madeAt());
        date(information, COSName.MOD_DATE, paper.madeAt());
        for (FaceInUse face : faces) {
            information.setCustomMetadataValue(face.asked(), face.used());
        }
    }

    private static void date(PDDocumentInformation information, COSName name, Instant time) {
        information.getCOSObject().setString(name, DATE.format(time));
    }
}
