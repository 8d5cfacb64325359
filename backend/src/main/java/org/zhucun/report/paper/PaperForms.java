package org.zhucun.report.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a document as a file. The same document is the same bytes whenever it is written. */
@ApplicationScoped
public class PaperForms {

    /** Leaves the stream open. */
    public void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(format.name());
    }

    /** What the typefaces of the standard are set in on this machine, in PDF. */
    public List<FaceInUse> faces() {
        return List.of();
    }
}
