package org.zhucun.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An operation of the contract.
 *
 * @param path without the base path
 * @param mediaType of its body; null when it takes none
 * @param example of its body
 * @param queries the names of its query parameters
 * @param statuses the statuses that it says it answers with
 */
record Operation(
        String id,
        String method,
        String path,
        String mediaType,
        JsonNode example,
        List<String> queries,
        Set<String> statuses) {

    static final String BASE = "/api/v1";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> all(JsonNode contract) {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(of(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode node) {
        JsonNode content = node.path("requestBody").path("content");
        String mediaType = content.isEmpty() ? null : content.fieldNames().next();
        List<String> queries = new ArrayList<>();
        node.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                queries.add(parameter.path("name").asText());
            }
        });
        Set<String> statuses = new LinkedHashSet<>();
        node.path("responses").fieldNames().forEachRemaining(statuses::add);
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path.substring(BASE.length()),
                mediaType,
                mediaType == null ? null : content.path(mediaType).path("example"),
                queries,
                statuses);
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean takesFile() {
        return "text/csv".equals(mediaType);
    }

    boolean takesBytes() {
        return "application/octet-stream".equals(mediaType);
    }

    boolean exports() {
        return queries.contains("format") && queries.contains("page");
    }

    @Override
    public String toString() {
        return id + ": " + method + " " + path;
    }
}
