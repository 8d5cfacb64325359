package org.zhucun.platform.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.kernel.export.FileBody;

/** The formats of files that are made to be filled in or mended. */
public enum SheetFormat {
    csv(ExportFormat.CSV_TYPE + ";charset=UTF-8"),
    xlsx(ExportFormat.XLSX_TYPE);

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    RestResponse<FileBody> download(String name, FileBody body) {
        return RestResponse.ResponseBuilder.ok(body, MediaType.valueOf(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + name() + "\"")
                .build();
    }
}
