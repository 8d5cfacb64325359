package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.sql.Jdbc;

/** Names the areas of accounts. It reads the tables themselves: the features that keep them stand on this one. */
@ApplicationScoped
class ScopeAreas {

    private static final String NAME =
            "select name from area where code = ? union all select name from village where code = ?";

    private final Jdbc jdbc;

    ScopeAreas(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String code) {
        return name(code).isPresent();
    }

    /** The area by its name, or by its code as long as no such area is loaded. */
    ScopeArea of(String code) {
        return ScopeArea.of(code, name(code).orElse(code));
    }

    private Optional<String> name(String code) {
        return jdbc.one(NAME, List.of(code, code), row -> row.text("name"));
    }
}
