package org.zhucun.platform.imports.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhucun.platform.imports.IssueCode;

/**
 * How the text of a file is encoded: a byte order mark, else strict UTF-8, else strict GB18030, over the whole file. No
 * detector library tells short GB18030 right; this order was right on every sample. UTF-16 without a mark is known by
 * the zero bytes that no other text has.
 *
 * @param markBytes length of the byte order mark at the start
 */
public record TextEncoding(SourceEncoding encoding, int markBytes) {

    private static final int HEAD_BYTES = 4096;
    private static final int BUFFER_BYTES = 1 << 16;

    /** @throws FileRefusedException UNDECODABLE, naming the line, when no encoding or not the declared one fits */
    public static TextEncoding of(SpooledFile file, Optional<SourceEncoding> declared) throws IOException {
        byte[] head = file.head(HEAD_BYTES);
        Optional<TextEncoding> marked = byMark(head);
        if (declared.isPresent()) {
            SourceEncoding encoding = declared.get();
            int mark = marked.filter(m -> m.encoding == encoding)
                    .map(TextEncoding::markBytes)
                    .orElse(0);
            return firstThatFits(file.path(), List.of(new TextEncoding(encoding, mark)));
        }
        if (marked.isPresent()) {
            return firstThatFits(file.path(), List.of(marked.get()));
        }
        return firstThatFits(
                file.path(),
                byZeroBytes(head)
                        .map(encoding -> List.of(new TextEncoding(encoding, 0)))
                        .orElse(List.of(
                                new TextEncoding(SourceEncoding.UTF_8, 0),
                                new TextEncoding(SourceEncoding.GB18030, 0))));
    }

    public Reader open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(in, strict(encoding.charset())), BUFFER_BYTES);
    }

    private static Optional<TextEncoding> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(SourceEncoding.UTF_8, 3));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(SourceEncoding.UTF_16LE, 2));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(SourceEncoding.UTF_16BE, 2));
        }
        return startsWith(head, 0x84, 0x31, 0x95, 0x33)
                ? Optional.of(new TextEncoding(SourceEncoding.GB18030, 4))
                : Optional.empty();
    }

    /** Commas, digits and line ends are one byte and one zero byte in UTF-16; the zero's side tells the order. */
    private static Optional<SourceEncoding> byZeroBytes(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even == 0 && odd == 0) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? SourceEncoding.UTF_16LE : SourceEncoding.UTF_16BE);
    }

    private static TextEncoding firstThatFits(Path path, List<TextEncoding> candidates) throws IOException {
        long furthest = 0;
        TextEncoding best = candidates.get(0);
        for (TextEncoding candidate : candidates) {
            long line = candidate.firstUndecodableLine(path);
            if (line == 0) {
                return candidate;
            }
            if (line > furthest) {
                furthest = line;
                best = candidate;
            }
        }
        throw new FileRefusedException(
                IssueCode.UNDECODABLE, furthest, String.valueOf(furthest), best.encoding.label());
    }

    /** The physical line, from 1, of the first bytes that this encoding does not allow; 0 when there are none. */
    private long firstUndecodableLine(Path path) throws IOException {
        CharsetDecoder decoder = strict(encoding.charset());
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
        long line = 1;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(markBytes);
            ReadableByteChannel channel = Channels.newChannel(in);
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    line += lineEnds(chars);
                } while (result.isOverflow());
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return 0;
    }

    private static long lineEnds(CharBuffer chars) {
        chars.flip();
        long ends = 0;
        while (chars.hasRemaining()) {
            if (chars.get() == '\n') {
                ends++;
            }
        }
        chars.clear();
        return ends;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
