package org.zhucun.platform.access;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Lists in the contract the names of the rights that operations ask for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CapabilityNames implements OASFilter {

    static final String SCHEMA = "Capability";

    private final List<Object> names;

    public CapabilityNames(IndexView index) {
        names = index.getAnnotations(PermissionsAllowed.class).stream()
                .flatMap(annotation -> Arrays.stream(annotation.value().asStringArray()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(Object.class::cast)
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Schema schema = contract.getComponents().getSchemas().get("Me");
        schema.getProperties()
                .get("capabilities")
                .items(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA));
        contract.getComponents()
                .addSchema(
                        SCHEMA,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("A right by its name, resource:verb; an operation asks for one")
                                .enumeration(names));
    }
}
