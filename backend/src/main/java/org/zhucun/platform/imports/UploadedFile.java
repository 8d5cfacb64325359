package org.zhucun.platform.imports;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportFormat;
import org.zhucun.platform.imports.source.SourceEncoding;
import org.zhucun.platform.imports.source.SourceFormat;
import org.zhucun.platform.imports.source.SpooledFile;

/** A file as it came over HTTP. */
record UploadedFile(SpooledFile file, Optional<SourceFormat> format, Optional<SourceEncoding> charset) {

    static final long MAX_BYTES = 200L << 20;

    /** 413 beyond {@link #MAX_BYTES}, 415 when the type names an encoding that is none of ours. */
    static UploadedFile of(InputStream body, MediaType type, String fileName) {
        Optional<SourceEncoding> charset = charset(type);
        try {
            return new UploadedFile(SpooledFile.spool(body, MAX_BYTES, fileName), format(type), charset);
        } catch (SpooledFile.TooLargeException tooLarge) {
            throw new ApiException(ErrorCode.PAYLOAD_TOO_LARGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static UploadedFile of(FileUpload part) {
        if (part == null) {
            throw ApiException.invalid(Violation.pointer("/file", "REQUIRED"));
        }
        MediaType type = part.contentType() == null ? MediaType.WILDCARD_TYPE : MediaType.valueOf(part.contentType());
        try (InputStream in = Files.newInputStream(part.uploadedFile())) {
            return of(in, type, part.fileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<SourceFormat> format(MediaType type) {
        return switch (type.getType() + "/" + type.getSubtype()) {
            case ExportFormat.CSV_TYPE, MediaType.TEXT_PLAIN -> Optional.of(SourceFormat.CSV);
            case ExportFormat.NDJSON_TYPE, MediaType.APPLICATION_JSON -> Optional.of(SourceFormat.NDJSON);
            case ExportFormat.XLSX_TYPE -> Optional.of(SourceFormat.XLSX);
            default -> Optional.empty();
        };
    }

    private static Optional<SourceEncoding> charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (name == null || name.equalsIgnoreCase("utf-16")) {
            return Optional.empty();
        }
        Optional<SourceEncoding> charset = SourceEncoding.of(name);
        if (charset.isEmpty()) {
            throw new ApiException(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    List.of(Violation.header(
                            "Content-Type", "UNKNOWN_VALUE", name, "utf-8, gb18030, utf-16le, utf-16be")),
                    type.toString());
        }
        return charset;
    }
}
