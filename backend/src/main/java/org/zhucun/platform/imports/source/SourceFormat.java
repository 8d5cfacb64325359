package org.zhucun.platform.imports.source;

import java.util.Locale;

public enum SourceFormat {
    CSV,
    NDJSON,
    XLSX;

    /** Name in {@code format=} and in the report. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
