package org.zhucun.document.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A picture with what a phone writes beside it. */
final class PhonePhoto {

    /** Where it was taken. */
    static final String PLACE = "PLACE-24.29N-116.12E";

    private PhonePhoto() {}

    /** As a phone writes it: the place in Exif with a small picture in it, in XMP, in IPTC, in a comment, and at the end. */
    static byte[] of(byte[] plain, byte[] small, int turn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        segment(out, 0xE1, "Exif\0\0", exif(small, turn));
        segment(
                out,
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0",
                ("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                + "<rdf:Description rdf:about='' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                                + " exif:GPSLatitude='" + PLACE + "'/></rdf:RDF></x:xmpmeta>")
                        .getBytes(ISO_8859_1));
        segment(out, 0xED, "Photoshop 3.0\0", PLACE.getBytes(ISO_8859_1));
        segment(out, 0xE2, "MPF\0", PLACE.getBytes(ISO_8859_1));
        segment(out, 0xFE, "", PLACE.getBytes(ISO_8859_1));
        out.write(plain, 2, plain.length - 2);
        out.write(("SEFH" + PLACE).getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    /** How it is turned, the place, and a small picture with a comment of its own. */
    private static byte[] exif(byte[] small, int turn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        entry(out, 0x0112, 3, 1, turn << 16);
        entry(out, 0x8825, 4, 1, 38);
        out.writeInt(0);
        out.writeShort(1);
        entry(out, 0x0012, 2, PLACE.length() + 1, 56);
        out.writeInt(0);
        out.writeBytes(PLACE + "\0");
        out.write(small, 0, 2);
        segment(out, 0xFE, "", PLACE.getBytes(ISO_8859_1));
        out.write(small, 2, small.length - 2);
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static void segment(DataOutputStream out, int marker, String start, byte[] body) throws IOException {
        out.write(0xFF);
        out.write(marker);
        out.writeShort(2 + start.length() + body.length);
        out.writeBytes(start);
        out.write(body);
    }
}
