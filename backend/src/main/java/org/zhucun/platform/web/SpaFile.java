package org.zhucun.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One file of the SPA.
 *
 * @param compressed its gzip twin, or null
 * @param etag changes with the file
 */
record SpaFile(Path path, Path compressed, String mediaType, String etag) {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    static SpaFile of(Path path) throws IOException {
        Path twin = path.resolveSibling(path.getFileName() + ".gz");
        String name = path.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String etag = "\"" + Long.toHexString(Files.getLastModifiedTime(path).toMillis()) + "-"
                + Long.toHexString(Files.size(path)) + "\"";
        return new SpaFile(
                path,
                Files.exists(twin) ? twin : null,
                MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"),
                etag);
    }
}
