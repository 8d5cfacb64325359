package org.zhucun;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;

/** The rules for every operation of the contract. */
@ApiTest
class OpenApiContractTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    ObjectMapper json;

    private JsonNode contract;

    private record Operation(String path, String method, JsonNode node) {
        String name() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void read() throws IOException {
        contract = json.readTree(
                given().accept("application/json").get("/api/v1/openapi").asString());
    }

    @Test
    void everyOperationHasASummaryAndAUniqueOperationId() {
        Set<String> seen = new HashSet<>();
        assertAll(operations().stream().map(operation -> () -> {
            String id = operation.node().path("operationId").asText();
            assertTrue(id.matches("[a-z][A-Za-z]+") && seen.add(id), operation.name() + ": operationId " + id);
            assertFalse(operation.node().path("summary").asText().isBlank(), operation.name() + ": summary");
        }));
    }

    @Test
    void everyOperationSaysWhoMayCallAndHowItFails() {
        assertAll(operations().stream().map(operation -> () -> {
            boolean open = operation.node().path("operationId").asText().equals("login");
            assertTrue(open || operation.node().path("security").size() == 2, operation.name() + ": security");
            for (String status : List.of("400", "401", "500", "503")) {
                assertNotNull(operation.node().path("responses").get(status), operation.name() + ": " + status);
            }
        }));
    }

    @Test
    void everyJsonAnswerHasASchemaAndAnExample() {
        assertAll(operations().stream().map(operation -> () -> {
            for (Map.Entry<String, JsonNode> answer :
                    operation.node().path("responses").properties()) {
                JsonNode media = answer.getValue().path("content").path("application/json");
                if (answer.getKey().startsWith("2") && !media.isMissingNode()) {
                    assertTrue(media.has("schema") && media.has("example"), operation.name() + ": " + answer.getKey());
                }
            }
        }));
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        assertFalse(operations.isEmpty());
        return operations;
    }
}
