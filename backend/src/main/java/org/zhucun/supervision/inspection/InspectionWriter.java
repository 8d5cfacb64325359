package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.platform.access.Caller;
import org.zhucun.supervision.finding.FindingIntake;

/** Writes what was seen on an inspection: a statement for each kind of row, however many there are. */
@ApplicationScoped
class InspectionWriter {

    private static final String INSERT = "insert into inspection (area_code, kind, starts_on, ends_on, lead, members,"
            + " summary, author_id, author, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " returning id";

    private static final String UPDATE = "update inspection set kind = ?, starts_on = ?, ends_on = ?, lead = ?,"
            + " members = ?, summary = ?, updated_at = ?, version = version + 1 where id = ?";

    private static final List<String> PARTS = List.of("""
            insert into inspection_visit (inspection_id, village_code, visited_on, note)
            select ?, v."villageCode", v."visitedOn", v.note
            from jsonb_to_recordset(?::jsonb) as v ("villageCode" text, "visitedOn" date, note text)
            """, """
            insert into on_post_check (inspection_id, village_code, cadre_id, visited_on, result, note)
            select ?, v."villageCode", c."cadreId", v."visitedOn", c.result, c.note
            from jsonb_to_recordset(?::jsonb) as v ("villageCode" text, "visitedOn" date, checks jsonb)
            cross join jsonb_to_recordset(v.checks) as c ("cadreId" uuid, result text, note text)
            """, """
            insert into checklist_answer (inspection_id, village_code, checklist, position, question, answer, note)
            select ?, v."villageCode", a.checklist, a.position, a.question, a.answer, a.note
            from jsonb_to_recordset(?::jsonb) as v ("villageCode" text, answers jsonb)
            cross join jsonb_to_recordset(v.answers) as a (checklist text, position smallint, question text, answer text,
                note text)
            """);

    private static final String FINDINGS = """
            select :inspection::uuid as inspection_id, v."villageCode" as village_code, f.place as position,
                f.found ->> 'category' as category, f.found ->> 'severity' as severity, f.found ->> 'text' as text,
                f.found ->> 'ownerAreaCode' as owner_area_code, (f.found ->> 'ownerUnitId')::uuid as owner_unit_id,
                v."visitedOn" as found_on, (f.found ->> 'dueOn')::date as due_on, false as submitted
            from jsonb_to_recordset(:visits::jsonb) as v ("villageCode" text, "visitedOn" date, findings jsonb)
            cross join jsonb_array_elements(v.findings) with ordinality as f (found, place)
            """;

    private final Jdbc jdbc;
    private final JsonRows json;
    private final Caller caller;
    private final Clock clock;

    InspectionWriter(Jdbc jdbc, JsonRows json, Caller caller, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param questions what was asked, by {@link InspectionRules#key} */
    UUID add(String areaCode, InspectionUpdate content, Map<String, String> questions) {
        Instant now = clock.instant();
        UUID id = jdbc.one(
                        INSERT,
                        Arrays.asList(
                                areaCode,
                                content.kind(),
                                content.startsOn(),
                                content.endsOn(),
                                content.lead(),
                                content.members(),
                                content.summary(),
                                caller.accountId(),
                                caller.principal().displayName(),
                                now,
                                now),
                        row -> row.uuid("id"))
                .orElseThrow();
        addVisits(id, content, questions);
        return id;
    }

    /** Puts the content in the place of what a draft held. */
    void replace(UUID id, InspectionUpdate content, Map<String, String> questions) {
        jdbc.update(
                UPDATE,
                Arrays.asList(
                        content.kind(),
                        content.startsOn(),
                        content.endsOn(),
                        content.lead(),
                        content.members(),
                        content.summary(),
                        clock.instant(),
                        id));
        jdbc.update("delete from inspection_visit where inspection_id = ?", List.of(id));
        addVisits(id, content, questions);
    }

    private void addVisits(UUID id, InspectionUpdate content, Map<String, String> questions) {
        String visits = json.of(
                content.visits().stream().map(visit -> asked(visit, questions)).toList());
        PARTS.forEach(part -> jdbc.update(part, List.of(id, visits)));
        FindingIntake.add(jdbc, FINDINGS, Map.of("inspection", id, "visits", visits));
    }

    /** The visit with the words of the questions, which the answers keep. */
    private static Map<String, Object> asked(VisitEntry visit, Map<String, String> questions) {
        Map<String, Object> row = new HashMap<>();
        row.put("villageCode", visit.villageCode());
        row.put("visitedOn", visit.visitedOn());
        row.put("note", visit.note());
        row.put("checks", visit.checks());
        row.put("findings", visit.findings());
        row.put(
                "answers",
                visit.answers().stream()
                        .map(answer -> asked(
                                answer, questions.get(InspectionRules.key(answer.checklist(), answer.position()))))
                        .toList());
        return row;
    }

    private static Map<String, Object> asked(AnswerEntry answer, String question) {
        Map<String, Object> row = new HashMap<>();
        row.put("checklist", answer.checklist());
        row.put("position", answer.position());
        row.put("question", question);
        row.put("answer", answer.answer());
        row.put("note", answer.note());
        return row;
    }
}
