package org.zhucun.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes a request to any operation from its example in the contract and from {@code contract/requests.yaml}. */
final class Requests {

    private static final String FILE = "contract/requests.yaml";
    private static final JsonNode NOTHING = NullNode.getInstance();
    private static final Pattern OF_THE_EXAMPLE = Pattern.compile("0194fdc2-|\"4414[0-9]*\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final JsonNode rules = yaml(FILE);

    static JsonNode yaml(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The requests to an operation: one, or one with each kind of body or file that it takes. */
    List<Template> of(Operation operation) {
        JsonNode bodies = rules.path("bodies").path(operation.id());
        if (!operation.takesFile()) {
            return StreamSupport.stream((bodies.isArray() ? bodies : List.of(NOTHING)).spliterator(), false)
                    .map(body -> ofTheWorld(of(operation, NOTHING, NOTHING, body)))
                    .toList();
        }
        return rules.path("imports").properties().stream()
                .map(file -> of(
                        operation,
                        JsonNodeFactory.instance.objectNode().put("resource", file.getKey()),
                        JsonNodeFactory.instance.objectNode().put("mode", "commit"),
                        file.getValue()))
                .toList();
    }

    /** A request with some path parameters, query parameters and members of the body of its own. */
    Template of(Operation operation, JsonNode path, JsonNode query, JsonNode body) {
        String address = PARAMETER
                .matcher(operation.path())
                .replaceAll(name -> Matcher.quoteReplacement(
                        path.has(name.group(1)) ? path.path(name.group(1)).asText() : value(operation, name.group(1))));
        JsonNode asked = query.isNull() ? rules.path("required").path(operation.id()) : query;
        String parameters = asked.properties().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + parameter.getValue().asText())
                .collect(Collectors.joining("&"));
        return new Template(
                operation, parameters.isEmpty() ? address : address + "?" + parameters, body(operation, body));
    }

    /** The values that narrow a list to something of a county, each as {@code name={value}}. */
    List<String> filters(Operation operation) {
        return rules.path("queries").properties().stream()
                .filter(query -> operation.queries().contains(query.getKey()))
                .filter(query -> !rules.path("required").path(operation.id()).has(query.getKey()))
                .map(query -> query.getKey() + "=" + query.getValue().asText())
                .toList();
    }

    /** Whether answers hold nothing of a county. */
    boolean isShared(Operation operation) {
        return lists("shared", operation.id());
    }

    /** Whether it is of an account alone. */
    boolean isPersonal(Operation operation) {
        return lists("personal", operation.id());
    }

    /** The query parameters of which nothing is said. */
    List<String> unknownQueries(Operation operation) {
        return operation.queries().stream()
                .filter(query -> !rules.path("queries").has(query) && !lists("plain", query))
                .toList();
    }

    private static Template ofTheWorld(Template request) {
        if (request.body() != null && OF_THE_EXAMPLE.matcher(request.body()).find()) {
            throw new AssertionError(request.operation() + " takes a body with an id or code of the example: "
                    + request.body() + "\nSay in members or bodies of " + FILE + " what of a county stands there");
        }
        return request;
    }

    private boolean lists(String list, String name) {
        return StreamSupport.stream(rules.path(list).spliterator(), false)
                .anyMatch(item -> item.asText().equals(name));
    }

    private String value(Operation operation, String parameter) {
        JsonNode paths = rules.path("paths");
        if (paths.path(operation.id()).has(parameter)) {
            return paths.path(operation.id()).path(parameter).asText();
        }
        return paths.properties().stream()
                .filter(path -> operation.path().startsWith(path.getKey())
                        && path.getValue().has(parameter))
                .max(Comparator.comparingInt(path -> path.getKey().length()))
                .map(path -> path.getValue().path(parameter).asText())
                .orElseThrow(() -> new AssertionError(operation + " has the path parameter {" + parameter
                        + "}: say in paths of " + FILE + " what of a county it names, and make such a record in"
                        + " contract/world.yaml"));
    }

    private String body(Operation operation, JsonNode given) {
        if (operation.mediaType() == null) {
            return null;
        }
        if (operation.takesFile() || operation.takesBytes()) {
            return given.isNull() ? "" : given.asText();
        }
        JsonNode usual = rules.path("bodies").path(operation.id());
        JsonNode example = members(operation.example());
        return merge(usual.isObject() ? merge(example, usual) : example, given).toString();
    }

    /** The example with the values of the world in the place of its own. */
    private JsonNode members(JsonNode example) {
        if (example instanceof ObjectNode object) {
            ObjectNode members = object.objectNode();
            object.properties().forEach(member -> {
                JsonNode value = rules.path("members").path(member.getKey());
                if (!value.isNull()) {
                    members.set(member.getKey(), value.isMissingNode() ? members(member.getValue()) : value);
                }
            });
            return members;
        }
        if (example instanceof ArrayNode list) {
            ArrayNode items = list.arrayNode();
            list.forEach(item -> items.add(members(item)));
            return items;
        }
        return example == null ? TextNode.valueOf("") : example;
    }

    /** The members of the second in the place of those of the first; null leaves one out. */
    private static JsonNode merge(JsonNode first, JsonNode second) {
        if (!(first instanceof ObjectNode) || !(second instanceof ObjectNode)) {
            return second.isMissingNode() || second.isNull() ? first : second;
        }
        ObjectNode merged = first.deepCopy();
        second.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), member.getValue());
            }
        });
        return merged;
    }
}
