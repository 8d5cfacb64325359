package org.zhucun.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A ZIP that is a document of Word or a workbook of Excel (ECMA-376), without what acts when it is opened: macros of any
 * age, embedded objects, parts that are fetched from elsewhere. Names in it know no case, and its sizes are counted by
 * unpacking, for those that it states need not be true.
 */
final class OfficeFile {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 256L << 20;
    private static final long MAX_READ_AS_XML = 8L << 20;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String TYPES = "[content_types].xml";

    private OfficeFile() {}

    /** @throws FileRefusal when it is neither, or could act when it is opened */
    static FileType typeOf(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            OfficeParts parts = new OfficeParts();
            Set<String> names = new HashSet<>();
            long unpacked = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (!names.add(name) || names.size() > MAX_ENTRIES) {
                    throw new FileRefusal("FILE_DAMAGED");
                }
                parts.named(name);
                unpacked += unpack(zip, entry, MAX_UNPACKED - unpacked);
                if (name.equals(TYPES) || name.endsWith(".rels")) {
                    read(zip, entry, name.equals(TYPES), parts);
                }
            }
            return parts.type(names);
        } catch (ZipException | XMLStreamException | IllegalArgumentException broken) {
            throw new FileRefusal("FILE_DAMAGED");
        }
    }

    private static void read(ZipFile zip, ZipEntry entry, boolean types, OfficeParts parts)
            throws IOException, XMLStreamException {
        unpack(zip, entry, MAX_READ_AS_XML);
        try (InputStream in = zip.getInputStream(entry)) {
            if (types) {
                parts.readTypes(in);
            } else {
                parts.readRelations(in);
            }
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileRefusal("FILE_UNPACKS_TOO_LARGE");
                }
            }
        }
        return size;
    }
}
