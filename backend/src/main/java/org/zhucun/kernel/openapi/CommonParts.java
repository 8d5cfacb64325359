package org.zhucun.kernel.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Completes every operation of the contract with what holds for all of its kind, so that no resource repeats it: who
 * may call, the problem responses, entity tags, idempotency, the export formats of lists, the words of enumerations, and an example.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonParts implements OASFilter {

    private static final String LOGIN = "login";
    private static final String JSON = "application/json";
    private static final String TAGGED =
            "(get|create|update|end|move|submit|verify|return|reopen|rectify|close|approve|refuse"
                    + "|cancel|resume|explain|accept|confirm|decide).*";

    private final IndexView index;

    public CommonParts(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setTags(contract.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
        PageNames.align(contract);
        PatchBodies.unwrap(contract);
        UnwrappedRecords.inOrder(index, contract.getComponents().getSchemas());
        describeShared(contract.getComponents().getSchemas());
        NullableFields.mark(contract.getComponents().getSchemas());
        EnumWords.tell(contract.getComponents().getSchemas());
        ProblemResponses.define(contract);
        Examples examples = new Examples(contract.getComponents().getSchemas());
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, examples)));
    }

    /** What every shown record has. */
    private static void describeShared(Map<String, Schema> schemas) {
        Map<String, String> words = Map.of(
                "version", "What a step or a change has to name in If-Match",
                "actions", "What the caller may do now");
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().entrySet().stream())
                .filter(field ->
                        words.containsKey(field.getKey()) && field.getValue().getDescription() == null)
                .forEach(field -> field.getValue().setDescription(words.get(field.getKey())));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, Examples examples) {
        boolean login = LOGIN.equals(operation.getOperationId());
        operation.setSecurity(login ? List.of() : List.of(requirement("basic"), requirement("session")));
        if (method == PathItem.HttpMethod.POST) {
            addIdempotencyKey(operation);
            createdInsteadOfOk(operation);
        }
        documentIfMatch(operation);
        documentAnswers(operation, examples);
        examples.complete(operation.getRequestBody());
        ProblemResponses.add(path, method, operation, login);
    }

    private static org.eclipse.microprofile.openapi.models.security.SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, List.of());
    }

    private static void addIdempotencyKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Makes a retry safe: the same key with the same body gets the first answer again, with"
                        + " Idempotency-Replayed: true; kept for 24 hours")
                .schema(text().minLength(1).maxLength(255)));
    }

    /** SmallRye documents a method's return as 200; what creates answers 201. */
    private static void createdInsteadOfOk(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (operation.getOperationId().matches("(create|move|login).*") && answers.hasAPIResponse("200")) {
            APIResponse created = answers.getAPIResponse("200").description("Created");
            answers.removeAPIResponse("200");
            created.addHeader("Location", header("Path of the new resource"));
            answers.addAPIResponse("201", created);
        }
    }

    private static void documentIfMatch(Operation operation) {
        parameters(operation).stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .required(true)
                        .description("ETag of the state that the change is based on")
                        .example("\"7-5f3a9c\""));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void documentAnswers(Operation operation, Examples examples) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            Content content = answer.getContent();
            if (content == null || !status.startsWith("2") || !content.hasMediaType(JSON)) {
                return;
            }
            Schema schema = content.getMediaType(JSON).getSchema();
            boolean page =
                    schema != null && schema.getRef() != null && schema.getRef().contains("/Page");
            if (page) {
                addExports(content);
                answer.addHeader("Link", header("RFC 8288 links: next, prev, first, last"));
            } else if (operation.getOperationId().matches(TAGGED)) {
                answer.addHeader("ETag", header("Strong entity tag of this state"));
            }
            if (operation.getOperationId().startsWith("get")) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createAPIResponse().description("Not modified: If-None-Match has the tag"));
            }
            examples.complete(content.getMediaType(JSON));
        });
    }

    /** The file formats next to JSON: text and bytes, not the schema of the page. In a fixed order, for the drift check. */
    private static void addExports(Content content) {
        addFile(content, "text/csv", text());
        addFile(content, "application/x-ndjson", text());
        addFile(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", text().format("binary"));
    }

    private static void addFile(Content content, String mediaType, Schema schema) {
        content.removeMediaType(mediaType);
        content.addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
