package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;

/** The cadres posted in villages on given days, whom an inspection checks. */
@ApplicationScoped
class PostedCadres {

    private static final String POSTED = "select asked.place, p.cadre_id, c.name from unnest(?::text[], ?::text[])"
            + " with ordinality as asked (village, day, place) join posting p on p.village_code = asked.village"
            + " and p.posted_on <= asked.day::date and (p.ended_on is null or p.ended_on >= asked.day::date)"
            + " join cadre c on c.id = p.cadre_id order by asked.place, c.name, c.id";

    private final Jdbc jdbc;

    PostedCadres(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** For each visit, in their order, the names of the cadres by id. */
    List<Map<UUID, String>> of(List<VisitEntry> visits) {
        List<Map<UUID, String>> posted = new ArrayList<>();
        visits.forEach(visit -> posted.add(new LinkedHashMap<>()));
        List<String> villages = visits.stream().map(VisitEntry::villageCode).toList();
        List<String> days =
                visits.stream().map(visit -> visit.visitedOn().toString()).toList();
        jdbc.list(
                POSTED,
                List.of(villages, days),
                row -> posted.get((int) row.number("place") - 1).put(row.uuid("cadre_id"), row.text("name")));
        return posted;
    }
}
