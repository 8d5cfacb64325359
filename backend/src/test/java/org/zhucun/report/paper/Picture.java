package org.zhucun.report.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it is printed, measured in millimetres by its ink. */
final class Picture {

    private static final int DPI = 150;
    private static final int DARK = 140;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** @param page from 1 */
    static Picture of(PDDocument document, int page) throws IOException {
        return new Picture(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY));
    }

    /** From where to where there is ink in a row of points, one below the other. */
    List<Span> rows(Span between) {
        return spans(pixels(between), y -> isInked(0, y, image.getWidth(), y + 1));
    }

    /** The same from left to right. */
    List<Span> columns(Span rows, Span between) {
        Span band = pixels(rows);
        return spans(pixels(between), x -> isInked(x, band.begin(), x + 1, band.end()));
    }

    private List<Span> spans(Span between, IntPredicate inked) {
        List<Span> spans = new ArrayList<>();
        int begin = -1;
        for (int at = (int) between.begin(); at <= between.end(); at++) {
            boolean dark = at < between.end() && inked.test(at);
            if (dark && begin < 0) {
                begin = at;
            } else if (!dark && begin >= 0) {
                spans.add(new Span(begin * 25.4 / DPI, at * 25.4 / DPI));
                begin = -1;
            }
        }
        return spans;
    }

    private boolean isInked(double left, double top, double right, double bottom) {
        for (int y = (int) top; y < bottom; y++) {
            for (int x = (int) left; x < right; x++) {
                if (image.getRaster().getSample(x, y, 0) < DARK) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Span pixels(Span millimetres) {
        return new Span(Math.round(millimetres.begin() * DPI / 25.4), Math.round(millimetres.end() * DPI / 25.4));
    }

    /** A length of ink. */
    record Span(double begin, double end) {

        double middle() {
            return (begin + end) / 2;
        }
    }
}
