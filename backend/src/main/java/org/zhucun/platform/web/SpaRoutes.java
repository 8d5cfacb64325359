package org.zhucun.platform.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built SPA at {@code /}, so that the product is one process. The files are listed once at start: a path
 * that is not in the list leads nowhere, whatever it spells.
 */
@ApplicationScoped
public class SpaRoutes {

    /** Quarkus puts the API's resources a little behind its own routes. */
    static final int AFTER_RESOURCES = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;

    private static final String INDEX = "/index.html";
    private static final List<String> NOT_OURS = List.of("/api/", "/q/", "/docs/", "/assets/");

    private final Path directory;
    private Map<String, SpaFile> files = Map.of();

    SpaRoutes(@ConfigProperty(name = "zhucun.spa-dir") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    void register(@Observes Router router) {
        if (Files.exists(directory.resolve("index.html"))) {
            files = list(directory);
            router.route()
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(AFTER_RESOURCES)
                    .handler(this::serve);
        }
    }

    private void serve(RoutingContext routing) {
        String path = routing.normalizedPath();
        SpaFile file = files.get(path.equals("/") ? INDEX : path);
        if (file != null) {
            send(routing, file, path.startsWith("/assets/"));
        } else if (isNavigation(routing.request(), path)) {
            send(routing, files.get(INDEX), false);
        } else {
            routing.next();
        }
    }

    /** A page of the SPA's own routing: what a browser's address bar asks for, without a file's extension. */
    private static boolean isNavigation(HttpServerRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return NOT_OURS.stream().noneMatch((path + "/")::startsWith)
                && path.indexOf('.', path.lastIndexOf('/')) < 0
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }

    private static void send(RoutingContext routing, SpaFile file, boolean immutable) {
        HttpServerResponse response = routing.response();
        // the name of an asset changes with its content; everything else is asked for again each time
        response.putHeader(HttpHeaders.CACHE_CONTROL, immutable ? "public, max-age=31536000, immutable" : "no-cache");
        response.putHeader(HttpHeaders.ETAG, file.etag());
        response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (file.etag().equals(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType());
        Path content = file.path();
        String encodings = routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (file.compressed() != null && encodings != null && encodings.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            content = file.compressed();
        }
        response.sendFile(content.toString()).onFailure(routing::fail);
    }

    private static Map<String, SpaFile> list(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            Map<String, SpaFile> files = new HashMap<>();
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".gz"))
                    .toList()) {
                files.put("/" + directory.relativize(path), SpaFile.of(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
