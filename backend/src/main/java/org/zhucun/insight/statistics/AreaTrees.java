package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Remembered;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;

/** The areas by city, remembered until the roster changes. */
@ApplicationScoped
class AreaTrees {

    private static final int REMEMBERED = 50;

    private final Jdbc jdbc;
    private final Remembered<String, AreaTree> remembered = new Remembered<>(REMEMBERED);

    AreaTrees(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The tree that holds an area: its city's, or its own when it is above a city. */
    AreaTree around(Scope scope, Fingerprint.Targets fingerprint) {
        return remembered.get(scope.city(), fingerprint.ofAll(), this::read);
    }

    private AreaTree read(String root) {
        Where where = new Where().inside("a.code", Scope.forAllCallers(root));
        return new AreaTree(jdbc.list(
                "select a.code as area_code, a.name as area_name from area a" + where.sql() + " order by a.code",
                where.params(),
                row -> AreaRef.of(row, "area")));
    }
}
