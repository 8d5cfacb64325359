package org.zhucun.document.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Copies a JPEG without loss and without all that is no part of the picture: only the segments that a decoder needs, its
 * colour profile, and how it is to be turned are written. So Exif, XMP, IPTC, comments, notes of the maker, small pictures
 * within and whatever follows the end are left out, also those that nobody has heard of yet.
 */
final class JpegCopy {

    private static final int MARK = 0xFF;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int UPRIGHT = 1;
    private static final int LENGTH_BYTES = 2;
    private static final int JFIF_BYTES = 14;

    /** An Exif segment that holds one number, which is still to be written: how the picture is turned. */
    private static final byte[] TURNED = {
        (byte) MARK,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private static final int TURN_AT = 29;

    private final DataInputStream in;
    private final BufferedOutputStream out;
    private boolean sized;
    private boolean scanned;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /**
     * @param turn how it is turned, as Exif counts it: 1 is upright
     * @throws FileRefusal when it cannot be read as one, or is too large
     */
    static void write(InputStream in, OutputStream out, int turn) throws IOException {
        try {
            new JpegCopy(in, out).write(turn);
        } catch (EOFException cut) {
            throw new FileRefusal("FILE_DAMAGED");
        }
    }

    private void write(int turn) throws IOException {
        require(in.readUnsignedByte() == MARK && in.readUnsignedByte() == SOI);
        mark(SOI);
        if (turn != UPRIGHT) {
            byte[] turned = TURNED.clone();
            turned[TURN_AT] = (byte) turn;
            out.write(turned);
        }
        int marker = nextMarker();
        while (marker != EOI) {
            marker = segment(marker);
        }
        require(scanned);
        mark(EOI);
        out.flush();
    }

    /** Copies a segment, or leaves it out, and gives the marker that follows. */
    private int segment(int marker) throws IOException {
        int length = in.readUnsignedShort() - LENGTH_BYTES;
        require(length >= 0 && marker >= 0xC0);
        byte[] body = in.readNBytes(length);
        require(body.length == length);
        if (isFrame(marker)) {
            require(length > 5);
            PictureSize.check(number(body, 3), number(body, 1));
            sized = true;
        }
        if (marker == APP0 && startsWith(body, "JFIF\0") && length >= JFIF_BYTES) {
            writeWithoutSmallPicture(body);
        } else if (isNeeded(marker, body)) {
            mark(marker);
            out.write(length + LENGTH_BYTES >> 8);
            out.write(length + LENGTH_BYTES);
            out.write(body);
        }
        return marker == SOS ? scan() : nextMarker();
    }

    /** Copies what is coded after the start of a scan, to the marker that ends it. A picture cut short ends there. */
    private int scan() throws IOException {
        require(sized);
        scanned = true;
        for (int value = in.read(); value >= 0; value = in.read()) {
            if (value != MARK) {
                out.write(value);
                continue;
            }
            int next = in.read();
            while (next == MARK) {
                next = in.read();
            }
            boolean coded = next == 0 || next >= 0xD0 && next <= 0xD7;
            if (!coded) {
                return next < 0 ? EOI : next;
            }
            mark(next);
        }
        return EOI;
    }

    private void writeWithoutSmallPicture(byte[] jfif) throws IOException {
        mark(APP0);
        out.write(0);
        out.write(JFIF_BYTES + LENGTH_BYTES);
        out.write(jfif, 0, JFIF_BYTES - LENGTH_BYTES);
        out.write(0);
        out.write(0);
    }

    private static boolean isNeeded(int marker, byte[] body) {
        return switch (marker) {
            case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD, SOS -> true;
            case APP2 -> startsWith(body, "ICC_PROFILE\0");
            case APP14 -> startsWith(body, "Adobe");
            default -> isFrame(marker);
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int nextMarker() throws IOException {
        require(in.readUnsignedByte() == MARK);
        int marker = in.readUnsignedByte();
        while (marker == MARK) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void mark(int marker) throws IOException {
        out.write(MARK);
        out.write(marker);
    }

    private static int number(byte[] body, int at) {
        return (body[at] & 0xFF) << 8 | body[at + 1] & 0xFF;
    }

    private static boolean startsWith(byte[] body, String text) {
        byte[] start = text.getBytes(StandardCharsets.US_ASCII);
        return body.length >= start.length && java.util.Arrays.equals(body, 0, start.length, start, 0, start.length);
    }

    private static void require(boolean sound) throws FileRefusal {
        if (!sound) {
            throw new FileRefusal("FILE_DAMAGED");
        }
    }
}
