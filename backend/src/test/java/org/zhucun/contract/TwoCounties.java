package org.zhucun.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.zhucun.support.TestWorld;

/** The world of {@code contract/world.yaml}: county A alone, and A beside B. It is laid once, through the API. */
final class TwoCounties {

    private final JsonNode plan = Requests.yaml("contract/world.yaml");
    private final Map<String, Operation> operations;
    private final Requests requests;
    private final Snapshot before;
    private final Snapshot alone;
    private final Snapshot both;
    final Place a;
    final Place b;

    TwoCounties(List<Operation> operations, Requests requests, TestWorld world, DataSource dataSource) {
        this.operations = operations.stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        this.requests = requests;
        before = Snapshot.take(dataSource, "before");
        world.clear();
        try {
            Place shared = new Place(JsonNodeFactory.instance.objectNode());
            take("shared", shared);
            a = county("A", shared);
            Snapshot drafted = Snapshot.take(dataSource, "drafted");
            b = county("B", shared);
            visit(shared, a, b);
            both = Snapshot.take(dataSource, "both");
            drafted.restore();
            visit(shared, a);
            alone = Snapshot.take(dataSource, "alone");
            drafted.drop();
        } catch (AssertionError unlaid) {
            before.restore();
            throw unlaid;
        }
    }

    void bringAlone() {
        alone.restore();
    }

    void bringBoth() {
        both.restore();
    }

    /** What the tables hold now. */
    Map<String, String> now() {
        return both.now();
    }

    /** The tables in which B has no row, though it is not said that nothing in them is of a county. */
    TreeSet<String> missing() {
        Map<String, Integer> rows = alone.rows();
        TreeSet<String> missing = new TreeSet<>();
        both.rows().forEach((table, count) -> {
            if (count <= rows.get(table)) {
                missing.add(table);
            }
        });
        plan.path("sharedTables").forEach(table -> missing.remove(table.asText()));
        return missing;
    }

    /** Leaves the database as it was. */
    void leave() {
        before.restore();
        List.of(before, alone, both).forEach(Snapshot::drop);
    }

    private Place county(String name, Place shared) {
        ObjectNode values = shared.values().deepCopy();
        values.setAll((ObjectNode) plan.path("places").path(name));
        Place place = new Place(values);
        take("county", place);
        return place;
    }

    private void visit(Place shared, Place... counties) {
        ArrayNode visits = shared.values().putArray("visits");
        for (Place county : counties) {
            visits.add(county.fill(plan.path("visit")));
        }
        take("submitted", shared);
    }

    private void take(String steps, Place place) {
        plan.path(steps).forEach(step -> take(step, place));
    }

    private void take(JsonNode step, Place place) {
        Operation operation = operations.get(step.path("do").asText());
        String user = step.has("as") ? place.fill(step.path("as").asText()) : "admin";
        Call call = requests.of(
                        operation,
                        filled(step, "path", place),
                        filled(step, "query", place),
                        filled(step, "body", place))
                .of(place);
        Answer answer = call.as(user);
        boolean accepted = answer.succeeds() || step.path("accept").asText().equals(String.valueOf(answer.status()));
        if (!accepted) {
            throw new AssertionError("The world cannot be laid: " + call + " as " + user + " answers " + answer);
        }
        JsonNode keep = step.path("keep");
        if (keep.isTextual()) {
            place.keep(keep.asText(), Contract.json(answer.text()).path("id"));
        }
        keep.properties()
                .forEach(kept -> place.keep(
                        kept.getKey(),
                        Contract.json(answer.text()).at(kept.getValue().asText())));
    }

    private static JsonNode filled(JsonNode step, String part, Place place) {
        return step.has(part) ? place.fill(step.path(part)) : NullNode.getInstance();
    }
}
