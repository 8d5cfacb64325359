package org.zhucun.document.upload;

import java.io.InputStream;
import java.util.function.IntFunction;

/** The pieces of an upload one after the other, each read when the one before is used up. */
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private final int size;
    private byte[] piece = {};
    private int offset;
    private int at;

    /** @param pieces by where they begin */
    PieceStream(IntFunction<byte[]> pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int read = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, start, read);
        at += read;
        return read;
    }

    private boolean more() {
        if (at == piece.length && offset < size) {
            piece = pieces.apply(offset);
            offset += piece.length;
            at = 0;
        }
        return at < piece.length;
    }
}
