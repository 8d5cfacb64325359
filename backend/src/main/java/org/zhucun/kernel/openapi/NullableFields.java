package org.zhucun.kernel.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A field that is not required may be null: on the wire it is written as null, never left out. */
final class NullableFields {

    private NullableFields() {}

    static void mark(Map<String, Schema> schemas) {
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(NullableFields::mark);
    }

    private static void mark(Schema object) {
        List<String> required = object.getRequired() == null ? List.of() : object.getRequired();
        object.getProperties().forEach((name, field) -> {
            if (!required.contains(name)) {
                makeNullable(field);
            }
        });
    }

    private static void makeNullable(Schema field) {
        if (field.getRef() != null) {
            Schema target = OASFactory.createSchema().ref(field.getRef());
            field.setRef(null);
            field.setType(null);
            field.setAnyOf(List.of(target, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
        } else if (field.getType() != null && !field.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(field.getType());
            types.add(Schema.SchemaType.NULL);
            field.setType(types);
        }
    }
}
