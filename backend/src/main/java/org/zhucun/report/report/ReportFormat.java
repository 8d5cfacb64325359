package org.zhucun.report.report;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhucun.report.paper.PaperFormat;

/** The files that a report is answered as. */
public enum ReportFormat {
    docx(PaperFormat.DOCX),
    pdf(PaperFormat.PDF),
    html(PaperFormat.HTML);

    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";

    private final PaperFormat format;

    ReportFormat(PaperFormat format) {
        this.format = format;
    }

    PaperFormat format() {
        return format;
    }

    /** The one that is asked for by parameter or by the most preferred type; empty when it is plain JSON. */
    static Optional<PaperFormat> wanted(ReportFormat format, List<MediaType> acceptable) {
        if (format != null) {
            return Optional.of(format.format);
        }
        for (MediaType accepted : acceptable) {
            if (accepted.isWildcardType() || MediaType.APPLICATION_JSON_TYPE.isCompatible(accepted)) {
                return Optional.empty();
            }
            Optional<PaperFormat> found = Arrays.stream(values())
                    .map(ReportFormat::format)
                    .filter(each -> MediaType.valueOf(each.contentType()).isCompatible(accepted))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
