package org.zhucun.report.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip without when its entries were written, so that the same entries are the same bytes. */
final class FixedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /** Leaves the stream open. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(TIME);
            to.putNextEntry(copy);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }
}
