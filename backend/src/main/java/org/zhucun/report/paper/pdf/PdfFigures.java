package org.zhucun.report.paper.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.zhucun.report.paper.layout.FigureMark;

/** Where each figure is shown: a named destination, so that a link can lead to it. */
final class PdfFigures {

    private final Map<String, PDPageDestination> places = new TreeMap<>();

    /** A figure that is broken over two lines begins on the first. */
    void add(FigureMark mark, PDPage page, double left, double top) {
        places.computeIfAbsent(mark.number() == 1 ? mark.code() : mark.code() + "." + mark.number(), name -> {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(page);
            place.setLeft((int) left);
            place.setTop((int) top);
            return place;
        });
    }

    void name(PDDocument document) {
        if (places.isEmpty()) {
            return;
        }
        PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
        tree.setNames(places);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setDests(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
