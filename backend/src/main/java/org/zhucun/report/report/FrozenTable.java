package org.zhucun.report.report;

import java.util.List;
import org.zhucun.report.paper.Attachment;

/**
 * A table of a report.
 *
 * @param list the path of the list that it was
 */
record FrozenTable(String title, String list, boolean landscape, List<String> columns, List<List<String>> rows) {

    ReportAttachment told() {
        return new ReportAttachment(title, list, landscape, columns, rows.size());
    }

    Attachment printed() {
        return new Attachment(title, columns, rows, landscape);
    }

    /** How it is made anew. */
    ReportAttachmentCreate source() {
        return new ReportAttachmentCreate(title, list, landscape);
    }
}
