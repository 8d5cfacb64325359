package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhucun.kernel.sql.Jdbc;

/** The areas of accounts by their names. */
@ApplicationScoped
class ScopeAreas {

    private final AreaNames names;
    private final Jdbc jdbc;

    ScopeAreas(AreaNames names, Jdbc jdbc) {
        this.names = names;
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
        return jdbc
                .list("select " + names.sql(":code") + " as name", Map.of("code", code), row -> row.text("name"))
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
