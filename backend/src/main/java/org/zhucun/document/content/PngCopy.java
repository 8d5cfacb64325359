package org.zhucun.document.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG without loss and without all that is no part of the picture, as {@link JpegCopy} does. */
final class PngCopy {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final String END = "IEND";
    private static final Set<String> NEEDED =
            Set.of(HEADER, "PLTE", DATA, END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "pHYs");
    private static final int TYPE_BYTES = 4;
    private static final int CHECKSUM_BYTES = 4;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MAX_CHUNK = 1 << 30;
    private static final int MAX_SMALL_CHUNK = 1 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean hasData;

    private PngCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER_BYTES));
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER_BYTES));
    }

    /** @throws FileRefusal when it cannot be read as one, or is too large */
    static void write(InputStream in, OutputStream out) throws IOException {
        try {
            new PngCopy(in, out).write();
        } catch (EOFException cut) {
            throw new FileRefusal("FILE_DAMAGED");
        }
    }

    private void write() throws IOException {
        require(in.readLong() == SIGNATURE);
        out.writeLong(SIGNATURE);
        String type = chunk(true);
        require(type.equals(HEADER));
        while (!type.equals(END)) {
            type = chunk(false);
        }
        require(hasData);
        out.flush();
    }

    /** Copies a chunk, or leaves it out, and gives its type. */
    private String chunk(boolean first) throws IOException {
        int length = in.readInt();
        require(length >= 0 && length <= MAX_CHUNK);
        byte[] name = in.readNBytes(TYPE_BYTES);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        boolean small = length <= MAX_SMALL_CHUNK;
        require(first == type.equals(HEADER) && (small || !type.equals(HEADER)));
        hasData |= type.equals(DATA);
        if (!NEEDED.contains(type) || !small && !type.equals(DATA)) {
            in.skipNBytes((long) length + CHECKSUM_BYTES);
            return type;
        }
        out.writeInt(length);
        out.write(name);
        if (first) {
            writeHeader(length);
        } else {
            copy(length + CHECKSUM_BYTES);
        }
        return type;
    }

    private void writeHeader(int length) throws IOException {
        byte[] header = in.readNBytes(length + CHECKSUM_BYTES);
        require(length == 13 && header.length == length + CHECKSUM_BYTES);
        java.nio.ByteBuffer numbers = java.nio.ByteBuffer.wrap(header);
        PictureSize.check(numbers.getInt(), numbers.getInt());
        out.write(header);
    }

    private void copy(int length) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            require(read > 0);
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static void require(boolean sound) throws FileRefusal {
        if (!sound) {
            throw new FileRefusal("FILE_DAMAGED");
        }
    }
}
