package org.zhucun.report.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zhucun.report.paper.PaperFormat;

/** A report as a file. */
record ReportFile(String title, PaperFormat format, byte[] content) {

    /** Its name, as RFC 8187 writes one in a header. */
    String encodedName() {
        return URLEncoder.encode(title + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
