package org.zhucun.kernel.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.page.PageParams;

/** The file formats of an export. */
public enum ExportFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    NDJSON("application/x-ndjson", "ndjson");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    /** What a list is answered as. */
    public static final String LIST_TYPES = "application/json, " + CSV_TYPE + ", " + XLSX_TYPE + ", " + NDJSON_TYPE;

    private final MediaType mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.extension = extension;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** The media type with its charset, where it is text. */
    public MediaType contentType() {
        return this == XLSX ? mediaType : mediaType.withCharset("UTF-8");
    }

    public String extension() {
        return extension;
    }

    /** Whether a file is asked for, not a page. */
    public static boolean isWanted(PageParams params) {
        return wanted(params).isPresent();
    }

    /** The format that is asked for by parameter or by the most preferred type; empty when it is plain JSON. */
    public static Optional<ExportFormat> wanted(PageParams params) {
        if (params.format != null) {
            return Optional.of(valueOf(params.format.name().toUpperCase(java.util.Locale.ROOT)));
        }
        return wanted(params.acceptable());
    }

    /** The format of the most preferred type; empty when it is plain JSON. */
    public static Optional<ExportFormat> wanted(List<MediaType> acceptable) {
        for (MediaType accepted : acceptable) {
            if (accepted.isWildcardType() || MediaType.APPLICATION_JSON_TYPE.isCompatible(accepted)) {
                return Optional.empty();
            }
            Optional<ExportFormat> format = Arrays.stream(values())
                    .filter(candidate -> candidate.mediaType.isCompatible(accepted))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }
}
