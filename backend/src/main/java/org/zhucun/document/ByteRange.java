package org.zhucun.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that is asked for, as after a broken download.
 *
 * @param first its first byte
 * @param last its last byte
 */
record ByteRange(int first, int last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    /** Empty when the whole is to be given: without a header, with one of several parts, and beyond the end. */
    static Optional<ByteRange> of(String header, int size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(asked.group(1));
        int last = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Integer.parseInt(asked.group(2)));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    int length() {
        return last - first + 1;
    }

    String in(int size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
