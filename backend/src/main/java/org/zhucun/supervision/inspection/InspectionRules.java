package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;

/** The rules for an inspection before it is stored; every fault is located. */
@ApplicationScoped
class InspectionRules {

    private static final String VILLAGES = "select code from village where code = any(?)";

    /** Those that the caller knows: units of its area and above, and whoever sends cadres there. */
    private static final String UNITS =
            "(u.id in (select k.id from dispatching_unit k%s)" + " or u.id in (select c.unit_id from cadre c%s))";

    private static final String ITEMS = "select c.name_zh, i.position, i.text_zh from checklist c"
            + " join checklist_item i on i.checklist_id = c.id where ? = any(c.kinds)";

    private final PostedCadres posted;
    private final Jdbc jdbc;
    private final JsonRows json;
    private final Caller caller;
    private final Today today;

    InspectionRules(PostedCadres posted, Jdbc jdbc, JsonRows json, Caller caller, Today today) {
        this.posted = posted;
        this.jdbc = jdbc;
        this.json = json;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The questions that were answered, by {@link #key}. 422 naming every fault.
     *
     * @param areaCode the area whose office inspects
     * @param submits whether each cadre posted in a visited village must have been checked
     * @param asked questions of an earlier state, which may stay as they were asked then
     */
    Map<String, String> check(String areaCode, InspectionUpdate content, boolean submits, Map<String, String> asked) {
        Map<String, List<Violation>> broken = VisitRules.faults(jdbc, json, areaCode, content, today.day());
        List<Violation> faults = new ArrayList<>(broken.getOrDefault("", List.of()));
        if (submits && content.visits().isEmpty()) {
            faults.add(Violation.pointer("/visits", "REQUIRED"));
        }
        Map<String, String> questions = new HashMap<>(asked);
        jdbc.list(
                ITEMS,
                List.of(content.kind()),
                row -> questions.put(key(row.text("name_zh"), row.integer("position")), row.text("text_zh")));
        Facts facts = new Facts(villages(content), units(content), questions.keySet(), broken);
        List<Map<UUID, String>> cadres = posted.of(content.visits());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.visits().size(); i++) {
            VisitEntry visit = content.visits().get(i);
            Map<UUID, String> here = visit.villageCode().startsWith(areaCode) ? cadres.get(i) : Map.of();
            VisitFaults found = new VisitFaults("/visits/" + i, visit, facts, here);
            faults.addAll(found.faults(seen.add(visit.villageCode()), submits));
        }
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults.toArray(Violation[]::new));
        }
        return questions;
    }

    /** Names an item of a checklist. */
    static String key(String checklist, int position) {
        return checklist + "#" + position;
    }

    private Set<String> villages(InspectionUpdate content) {
        List<String> codes =
                content.visits().stream().map(VisitEntry::villageCode).toList();
        return Set.copyOf(jdbc.list(VILLAGES, List.of(codes), row -> row.text("code")));
    }

    private Set<UUID> units(InspectionUpdate content) {
        List<UUID> ids = content.visits().stream()
                .flatMap(visit -> visit.findings().stream())
                .map(FindingEntry::ownerUnitId)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        Where known = new Where()
                .insideBy(
                        UNITS,
                        new Where().touching("k.area_code", caller.scope()),
                        new Where().inside("c.area_code", caller.scope()))
                .oneOf("u.id", ids);
        String select = "select u.id from dispatching_unit u" + known.sql();
        return Set.copyOf(jdbc.list(select, known.params(), row -> row.uuid("id")));
    }

    /** The facts that the visits of one inspection are checked against. */
    record Facts(Set<String> villages, Set<UUID> units, Set<String> questions, Map<String, List<Violation>> broken) {}
}
