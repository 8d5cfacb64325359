package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/**
 * Lets the indexes of the tables that grow most rest while the city is loaded: building them once at the end takes a
 * fraction of what keeping them up with each row does. What guards a rule, such as a unique key, never rests.
 */
@ApplicationScoped
class DemoIndexes {

    private static final String REST = """
            update pg_index set indisready = false, indisvalid = false
            where indrelid in ('progress'::regclass, 'transition'::regclass) and not indisunique and not indisexclusion
            """;

    private static final String RESTING =
            "select indexrelid::regclass::text as name from pg_index where not indisvalid";

    private final Jdbc jdbc;

    DemoIndexes(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void rest() {
        jdbc.update(REST, List.of());
    }

    /** Builds what rests, be it since an earlier start that was interrupted. */
    void build() {
        jdbc.list(RESTING, List.of(), row -> row.text("name"))
                .forEach(index -> jdbc.update("reindex index " + index, List.of()));
    }
}
