package org.zhucun.platform.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses a workbook that would unpack to more than this server should hold. Sizes are counted by unpacking, for the
 * sizes that a ZIP states need not be true.
 */
final class WorkbookGuard {

    private static final int MAX_ENTRIES = 5_000;
    /** Read as a stream. */
    private static final long MAX_SHEET_BYTES = 3L << 30;
    /** Held in memory by the reader, several times as large: the strings of some 400,000 roster rows. */
    private static final long MAX_HELD_BYTES = 48L << 20;

    private WorkbookGuard() {}

    static void check(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_ENTRIES || zip.getEntry("xl/workbook.xml") == null) {
                throw FileRefusedException.malformed(null, "XLSX");
            }
            long sheetBytes = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheetBytes += unpackedSize(zip, entry, MAX_SHEET_BYTES - sheetBytes);
                } else if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    unpackedSize(zip, entry, MAX_HELD_BYTES);
                }
            }
        } catch (ZipException broken) {
            throw FileRefusedException.malformed(null, "XLSX");
        }
    }

    private static long unpackedSize(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw FileRefusedException.malformed(null, "XLSX_TOO_LARGE");
                }
            }
        }
        return size;
    }
}
