package org.zhucun.kernel.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Builds an operation's example from the examples that the fields of its schema carry. */
final class Examples {

    private static final int MAX_DEPTH = 16;
    private static final String REF_PREFIX = "#/components/schemas/";
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "date", "2005-01-10",
            "date-time", "2005-01-10T09:30:00+08:00",
            "uuid", "0194fdc2-fa2f-7cc0-81d3-ff12045b73c8",
            "int32", 3,
            "int64", 3,
            "double", 12000.00,
            "binary", "");

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas == null ? Map.of() : schemas;
    }

    void complete(RequestBody body) {
        if (body != null && body.getContent() != null) {
            body.getContent().getMediaTypes().values().forEach(this::complete);
        }
    }

    void complete(MediaType media) {
        if (media.getExample() == null && media.getSchema() != null) {
            Object example = of(media.getSchema(), 0);
            if (example != null) {
                media.setExample(example);
            }
        }
    }

    private Object of(Schema schema, int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        if (schema.getRef() != null) {
            Schema target = schemas.get(schema.getRef().substring(REF_PREFIX.length()));
            return target == null ? null : of(target, depth + 1);
        }
        Object own = own(schema);
        if (own != null) {
            return own;
        }
        Schema chosen = alternative(schema);
        return chosen != null ? of(chosen, depth + 1) : structured(schema, depth);
    }

    private static Object own(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        return schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
    }

    /** A nullable reference is written as one of "the type" and "null": the type is what an example shows. */
    private static Schema alternative(Schema schema) {
        List<Schema> choices = schema.getAnyOf() != null
                ? schema.getAnyOf()
                : schema.getOneOf() != null ? schema.getOneOf() : schema.getAllOf();
        return choices == null
                ? null
                : choices.stream()
                        .filter(choice ->
                                choice.getType() == null || !choice.getType().equals(List.of(Schema.SchemaType.NULL)))
                        .findFirst()
                        .orElse(null);
    }

    private Object structured(Schema schema, int depth) {
        if (schema.getItems() != null) {
            Object item = of(schema.getItems(), depth + 1);
            return item == null ? List.of() : new ArrayList<>(List.of(item));
        }
        if (schema.getProperties() != null) {
            Map<String, Object> example = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> {
                Object value = of(property, depth + 1);
                if (value != null) {
                    example.put(name, value);
                }
            });
            return example;
        }
        return simple(schema);
    }

    private static Object simple(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(Schema.SchemaType.BOOLEAN)) {
            return true;
        }
        if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER)) {
            return 3;
        }
        return types.contains(Schema.SchemaType.STRING) ? "…" : null;
    }
}
