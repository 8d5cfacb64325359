package org.zhucun.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A county of the world: what stands for {@code {name}} in its requests. */
record Place(ObjectNode values) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z.0-9]+)}");

    String get(String name) {
        JsonNode value = values.at("/" + name.replace('.', '/'));
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("the world has no {" + name + "}");
        }
        return value.asText();
    }

    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> get(name.group(1)));
    }

    /** The value with everything filled in; a text that is nothing but a name may stand for more than a text. */
    JsonNode fill(JsonNode value) {
        if (value.isTextual()) {
            JsonNode whole = NAME.matcher(value.asText()).matches()
                    ? values.at("/" + value.asText().replaceAll("[{}]", ""))
                    : TextNode.valueOf("");
            return whole.isContainerNode() ? whole : TextNode.valueOf(fill(value.asText()));
        }
        if (value instanceof ArrayNode list) {
            ArrayNode filled = list.arrayNode();
            list.forEach(item -> filled.add(fill(item)));
            return filled;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode filled = object.objectNode();
            object.properties().forEach(member -> filled.set(member.getKey(), fill(member.getValue())));
            return filled;
        }
        return value;
    }

    void keep(String name, JsonNode value) {
        values.set(name, value);
    }

    String user(String role) {
        return get("user") + "-" + role;
    }

    /** What betrays the county in an answer: its mark, its code, and the ids of what is its own. */
    List<String> marks(Place other) {
        List<String> marks = new ArrayList<>(List.of(get("mark"), get("county"), get("user") + "-"));
        values.properties().stream()
                .filter(value -> value.getValue().isTextual()
                        && value.getValue().asText().length() == 36
                        && !value.getValue().equals(other.values().get(value.getKey())))
                .forEach(value -> marks.add(value.getValue().asText()));
        return marks;
    }
}
