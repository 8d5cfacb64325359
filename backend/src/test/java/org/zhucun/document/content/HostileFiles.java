package org.zhucun.document.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as offices send them, and as nobody should. */
public final class HostileFiles {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MACRO_EXCEL = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private HostileFiles() {}

    public static byte[] docx() {
        return zip(word());
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", types("/xl/workbook.xml", EXCEL), "xl/workbook.xml", "<workbook/>"));
    }

    /** A workbook with macros that says so. */
    public static byte[] xlsm() {
        return zip(Map.of(
                "[Content_Types].xml", types("/xl/workbook.xml", MACRO_EXCEL),
                "xl/workbook.xml", "<workbook/>",
                "xl/vbaProject.bin", "Sub AutoOpen()"));
    }

    static Map<String, String> word() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/document.xml", WORD));
        parts.put("word/document.xml", "<document/>");
        return parts;
    }

    static byte[] docxWith(String part, String text) {
        Map<String, String> parts = word();
        parts.put(part, text);
        return zip(parts);
    }

    static String types(String part, String type) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='" + part + "' ContentType='" + type + "'/></Types>";
    }

    static String relation(String kind, String target, String mode) {
        return "<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "' Target='" + target + "' TargetMode='" + mode + "'/></Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PNG that says it is so large and holds nothing. */
    public static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream numbers = new DataOutputStream(header);
            numbers.writeInt(width);
            numbers.writeInt(height);
            numbers.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", new byte[] {1, 2, 3});
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(UTF_8));
        sum.update(data);
        out.writeInt(data.length);
        out.write(type.getBytes(UTF_8));
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
