package org.zhucun.report.paper.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.layout.Typesetter;

/** Writes a document as PDF. */
public final class PdfForm {

    private final Faces faces;

    public PdfForm(Faces faces) {
        this.faces = faces;
    }

    public void write(Paper paper, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            EmbeddedFonts fonts = new EmbeddedFonts(document, faces);
            PdfProperties.set(document, paper, faces.inUse());
            PdfFigures figures = new PdfFigures();
            PdfPages pages = new PdfPages(document, faces, fonts, figures);
            new Typesetter(faces).set(paper, page -> {
                try {
                    pages.draw(page);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            figures.name(document);
            // cuts the fonts to what is used, and would say it differently
            document.save(OutputStream.nullOutputStream());
            fonts.sayCharacters();
            document.save(new KeptOpen(out));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The library closes what it has written to; here that is the caller's. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
