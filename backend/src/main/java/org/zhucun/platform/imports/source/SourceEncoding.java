package org.zhucun.platform.imports.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

public enum SourceEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    GB18030("GB18030", Charset.forName("GB18030")),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE);

    private final String label;
    private final Charset charset;

    SourceEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    /** GB2312 and GBK are read as the standard that contains them. "UTF-16" alone leaves the byte order to detection. */
    public static Optional<SourceEncoding> of(String name) {
        return switch (name.trim().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(UTF_8);
            case "gb18030", "gbk", "gb2312", "cp936" -> Optional.of(GB18030);
            case "utf-16le" -> Optional.of(UTF_16LE);
            case "utf-16be" -> Optional.of(UTF_16BE);
            default -> Optional.empty();
        };
    }
}
