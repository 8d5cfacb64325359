package org.zhucun.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.zhucun.report.paper.docx.DocxForm;
import org.zhucun.report.paper.face.Faces;
import org.zhucun.report.paper.html.HtmlForm;
import org.zhucun.report.paper.pdf.PdfForm;

/** Writes a document as a file. The same document is the same bytes whenever it is written. */
@ApplicationScoped
public class PaperForms {

    /**
     * The Content-Security-Policy with which the HTML form is shown: its styles stand in it, and it asks for nothing else.
     */
    public static final String HTML_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** One after the other: fonts are read by one at a time, and so the memory is that of one document. */
    private final Semaphore turn = new Semaphore(1, true);

    private final Faces faces;

    PaperForms(Faces faces) {
        this.faces = faces;
    }

    /** Leaves the stream open. */
    public void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        turn.acquireUninterruptibly();
        try {
            switch (format) {
                case PDF -> new PdfForm(faces).write(paper, out);
                case HTML -> new HtmlForm(faces).write(paper, out);
                case DOCX -> DocxForm.write(paper, out);
            }
        } finally {
            turn.release();
        }
    }

    /** What the typefaces of the standard are set in on this machine, in PDF. */
    public List<FaceInUse> faces() {
        return faces.inUse();
    }
}
