package org.zhucun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.Constraints;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;

@ApiTest
class ConstraintsTest {

    @Inject
    @All
    List<Constraints> announced;

    @Inject
    Jdbc jdbc;

    @Test
    void whatFeaturesSayOfAConstraintIsSaidOfOneThatTheDatabaseHas() {
        Set<String> known = Set.copyOf(jdbc.list(
                "select conname from pg_constraint union select relname from pg_class where relkind = 'i'",
                List.of(),
                row -> row.text("conname")));
        assertEquals(
                Set.of(),
                announced.stream()
                        .flatMap(some -> some.constraints().stream())
                        .map(Constraint::name)
                        .filter(name -> !known.contains(name))
                        .collect(Collectors.toSet()));
    }
}
