package org.zhucun.kernel.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names each page schema after the schema of its rows; SmallRye names it after their class. */
final class PageNames {

    private static final String PAGE = "Page";
    private static final String ITEMS = "items";
    private static final String PREFIX = "#/components/schemas/";

    private PageNames() {}

    static void align(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        Map<String, String> renamed = new TreeMap<>();
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            String wanted = nameOf(name, schema);
            if (!wanted.equals(name)) {
                renamed.put(PREFIX + name, PREFIX + wanted);
                schemas.put(wanted, schemas.remove(name));
            }
        });
        contract.getComponents().setSchemas(schemas);
        contents(contract)
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null && renamed.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(renamed.get(schema.getRef())));
    }

    private static String nameOf(String name, Schema schema) {
        boolean page = name.startsWith(PAGE)
                && schema.getProperties() != null
                && schema.getProperties().containsKey(ITEMS);
        Schema row = page ? schema.getProperties().get(ITEMS).getItems() : null;
        return row == null || row.getRef() == null ? name : PAGE + row.getRef().substring(PREFIX.length());
    }

    private static Stream<MediaType> contents(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream());
    }
}
