package org.zhucun.benefits.sheet;

import org.zhucun.kernel.export.ExportFormat;

/** The file formats of the list for the bank. */
public enum BankListFormat {
    csv(ExportFormat.CSV),
    xlsx(ExportFormat.XLSX);

    private final ExportFormat format;

    BankListFormat(ExportFormat format) {
        this.format = format;
    }

    ExportFormat format() {
        return format;
    }
}
