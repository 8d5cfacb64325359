package org.zhucun.kernel.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** SmallRye shuffles the members of a record that unwraps another: here they get the order of their declaration. */
final class UnwrappedRecords {

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private UnwrappedRecords() {}

    static void inOrder(IndexView index, Map<String, Schema> schemas) {
        index.getAnnotations(UNWRAPPED).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(target -> target.asField().declaringClass())
                .distinct()
                .filter(record -> schemas.containsKey(name(record)))
                .forEach(record ->
                        order(schemas.get(name(record)), members(index, record).toList()));
    }

    private static String name(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }

    private static Stream<String> members(IndexView index, ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> members(index, record, component));
    }

    private static Stream<String> members(IndexView index, ClassInfo record, RecordComponentInfo component) {
        return record.field(component.name()).hasAnnotation(UNWRAPPED)
                ? members(index, index.getClassByName(component.type().name()))
                : Stream.of(component.name());
    }

    private static void order(Schema schema, List<String> members) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        members.stream()
                .filter(schema.getProperties()::containsKey)
                .forEach(member -> properties.put(member, schema.getProperties().get(member)));
        schema.setProperties(properties);
        if (schema.getRequired() != null) {
            List<String> required = new ArrayList<>(schema.getRequired());
            required.sort(Comparator.comparing(members::indexOf));
            schema.setRequired(required);
        }
    }
}
