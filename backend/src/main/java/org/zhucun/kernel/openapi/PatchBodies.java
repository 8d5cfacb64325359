package org.zhucun.kernel.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.zhucun.kernel.web.Patch;

/** The members of a {@link Patch} are those of what it changes. */
final class PatchBodies {

    private static final String REF = "#/components/schemas/";
    private static final String TERMS = "terms";

    private PatchBodies() {}

    static void unwrap(OpenAPI contract) {
        Map<String, Schema> patches = contract.getComponents().getSchemas().entrySet().stream()
                .filter(schema -> schema.getKey().startsWith(Patch.class.getSimpleName()))
                .collect(Collectors.toMap(
                        schema -> REF + schema.getKey(),
                        schema -> schema.getValue().getProperties().get(TERMS)));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(body -> replace(body, patches));
        patches.keySet().forEach(ref -> contract.getComponents().removeSchema(ref.substring(REF.length())));
    }

    private static void replace(MediaType body, Map<String, Schema> patches) {
        String ref = body.getSchema() == null ? null : body.getSchema().getRef();
        if (ref != null && patches.containsKey(ref)) {
            body.setSchema(patches.get(ref));
        }
    }
}
