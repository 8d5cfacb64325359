package org.zhucun.fieldwork.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.CadreRef;

/** The cadres who took part in something: who is not said is filled in, and who is said was on post that day. */
@ApplicationScoped
public class Participants {

    private final Jdbc jdbc;
    private final JsonRows json;
    private final Caller caller;

    Participants(Jdbc jdbc, JsonRows json, Caller caller) {
        this.jdbc = jdbc;
        this.json = json;
        this.caller = caller;
    }

    /** In something new of which nobody is named, the cadre who writes it took part. */
    public static List<UUID> named(List<UUID> cadres, UUID writer) {
        return cadres != null || writer == null ? cadres : List.of(writer);
    }

    /**
     * SQL of the cadres of a row {@code l}, by name, for {@link #read}.
     *
     * @param table holds the id of each, {@code cadre_id}
     * @param record its column of the row's id
     */
    public static String listed(String table, String record) {
        return "(select coalesce(cast(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)"
                + " as text), '[]') from " + table + " p join cadre c on c.id = p.cadre_id where p." + record
                + " = l.id)";
    }

    /** The column {@code cadres}. */
    public List<CadreRef> read(Row row) {
        return json.read(row.text("cadres"), CadreRef.class);
    }

    /**
     * 422 when somebody newly named is not on post inside the caller's area on the day.
     *
     * @param before who was named already: whom another office has named stays
     */
    public void require(List<UUID> before, List<UUID> now, LocalDate day) {
        List<UUID> added = now == null
                ? List.of()
                : now.stream().filter(id -> !before.contains(id)).toList();
        if (!added.isEmpty() && !posted(day, added).containsAll(added)) {
            throw ApiException.invalid(Violation.pointer("/cadreIds", "NOT_POSTED_ON", day));
        }
    }

    private List<UUID> posted(LocalDate day, List<UUID> cadres) {
        return jdbc.list(
                "select p.cadre_id as id from posting p where p.cadre_id = any(?) and starts_with(p.village_code, ?)"
                        + " and " + OnDay.posting("p", day).current(),
                List.of(cadres, caller.scope().areaCode()),
                row -> row.uuid("id"));
    }
}
