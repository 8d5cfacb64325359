package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Etag;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.DaysChanged;
import org.zhucun.supervision.InspectionState;
import org.zhucun.supervision.finding.FindingIntake;

/** Keeps inspections: drafts that change as a whole, and what was submitted, which stays. */
@ApplicationScoped
public class InspectionService {

    private static final String LOCK = "select i.area_code, i.state, i.version from inspection i%s for update";

    private static final String SUBMIT = "update inspection set state = 'SUBMITTED', submitted_at = ?, updated_at = ?,"
            + " version = version + 1 where id = ?";

    private final InspectionDetails details;
    private final InspectionRules rules;
    private final InspectionWriter writer;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;
    private final Event<DaysChanged> days;

    InspectionService(
            InspectionDetails details,
            InspectionRules rules,
            InspectionWriter writer,
            Jdbc jdbc,
            Caller caller,
            Clock clock,
            Event<DaysChanged> days) {
        this.details = details;
        this.rules = rules;
        this.writer = writer;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.days = days;
    }

    ListQuery<InspectionSummary> list(InspectionFilter filter) {
        return details.list().query(filter);
    }

    InspectionDetail get(UUID id) {
        return details.of(id);
    }

    @Transactional
    InspectionDetail create(InspectionCreate body) {
        String area = office(body.areaCode());
        Map<String, String> questions = rules.check(area, body.content(), body.submits(), Map.of());
        UUID id = writer.add(area, body.content(), questions);
        if (body.submits()) {
            lockIn(id);
        }
        return details.of(id);
    }

    /** Replaces a draft as a whole. */
    @Transactional
    InspectionDetail update(UUID id, InspectionUpdate content, String ifMatch) {
        String area = draft(id, ifMatch);
        Map<String, String> questions = rules.check(area, content, false, asked(id));
        writer.replace(id, content, questions);
        return details.of(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        draft(id, ifMatch);
        jdbc.update("delete from inspection where id = ?", List.of(id));
    }

    /** From then on it counts, and is locked. */
    @Transactional
    InspectionDetail submit(UUID id, String ifMatch) {
        String area = draft(id, ifMatch);
        rules.check(area, StoredContent.of(details.of(id)), true, asked(id));
        lockIn(id);
        return details.of(id);
    }

    /** The area whose office inspects: the one named, or the caller's own. 403 outside the caller's area. */
    private String office(String named) {
        String area = named == null ? caller.scope().areaCode() : named;
        caller.scope().requireWrite(area);
        if (jdbc.number("select count(*) from area where code = ?", List.of(area)) == 0) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", area));
        }
        return area;
    }

    /** The area of a draft that the caller may change, which is held; 404, 403, 428, 412, and 409 once it is submitted. */
    private String draft(UUID id, String ifMatch) {
        Where where = details.list().seen().equal("i.id", id);
        Held held = jdbc.one(LOCK.formatted(where.sql()), where.params(), Held::of)
                .orElseThrow(() -> ApiException.notFound(id));
        caller.scope().requireWrite(held.areaCode);
        Etag.require(ifMatch, held.version);
        if (held.state != InspectionState.DRAFT) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), held.state));
        }
        return held.areaCode;
    }

    private Map<String, String> asked(UUID id) {
        Map<String, String> asked = new HashMap<>();
        jdbc.list(
                "select distinct checklist, position, question from checklist_answer where inspection_id = ?",
                List.of(id),
                row -> asked.put(
                        InspectionRules.key(row.text("checklist"), row.integer("position")), row.text("question")));
        return asked;
    }

    private void lockIn(UUID id) {
        Instant now = clock.instant();
        jdbc.update(SUBMIT, List.of(now, now, id));
        FindingIntake.submit(jdbc, id);
        tell(List.of(id));
    }

    /** Says whose days have changed by submitted inspections that were stored before. */
    @Transactional
    void announce(List<UUID> submitted) {
        if (!submitted.isEmpty()) {
            tell(submitted);
        }
    }

    private void tell(List<UUID> submitted) {
        Map<LocalDate, List<UUID>> checked = new LinkedHashMap<>();
        jdbc.list(
                "select visited_on, cadre_id from on_post_check where inspection_id = any(?) order by visited_on",
                List.of(submitted),
                row -> checked.computeIfAbsent(row.date("visited_on"), day -> new ArrayList<>())
                        .add(row.uuid("cadre_id")));
        checked.forEach((day, cadres) -> days.fire(DaysChanged.of(cadres, day, day)));
    }

    private record Held(String areaCode, InspectionState state, int version) {

        static Held of(Row row) {
            return new Held(
                    row.text("area_code"), row.constant("state", InspectionState.class), row.integer("version"));
        }
    }
}
