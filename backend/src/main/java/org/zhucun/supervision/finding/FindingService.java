package org.zhucun.supervision.finding;

import static org.zhucun.supervision.finding.FindingWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.supervision.FindingOwner;
import org.zhucun.supervision.FindingSql;
import org.zhucun.supervision.FindingState;

/** Reads findings, and takes their steps: {@link FindingWorkflow} says who takes which. */
@ApplicationScoped
class FindingService {

    private static final Listing<FindingSummary> LIST = Listing.of(FindingSummary.class, "finding f")
            .with("owner", FindingOwner.JOINED)
            .column("overdue", FindingSql.OVERDUE)
            .column("earlier", FindingSql.EARLIER)
            .derived("recurrent", finding -> finding.uuid("earlier") != null)
            .sortedBy("overdue", "dueOn", "foundOn")
            .sort("severity", "array_position(array['MINOR', 'MAJOR', 'CRITICAL'], f.severity)")
            .sort("village", "f.village_code")
            .byDefault("-overdue,dueOn")
            .exports(
                    "village", "villageCode", "category as findingCategory", "severity", "text as findingText", "owner")
            .exports("foundOn", "dueOn as rectifyBy", "state", "overdue", "recurrent")
            .exports("rectifiedOn", finding -> Today.of(finding.rectifiedAt()))
            .exports("closedOn", finding -> Today.of(finding.closedAt()))
            .exports("inspectionArea as inspectingOffice", "inspectionKind", "inspectionStartsOn as inspectedOn");

    private static final Listing<FindingDetail> ONE = LIST.as(FindingDetail.class);

    private static final String HOLD = "select f.id, f.version, f.state, f.village_code,"
            + " i.area_code as inspection_area_code from finding f join inspection i on i.id = f.inspection_id";

    private static final String MOVE = "update finding set state = ?, version = version + 1, updated_at = ?,"
            + " rectification = case ? when 'RECTIFY' then ? when 'CLOSE' then rectification end,"
            + " rectified_at = case ? when 'RECTIFY' then ? when 'CLOSE' then rectified_at end,"
            + " closed_at = case ? when 'CLOSE' then ?::timestamptz end where id = ?";

    private final Lists lists;
    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    FindingService(Lists lists, Steps steps, Jdbc jdbc, Caller caller, Today today) {
        this.lists = lists;
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<FindingSummary> list(FindingFilter filter) {
        return completed(LIST.query(filter.conditions(seen()))).selective(filter.isSelective(caller.scope()));
    }

    /** 404 when absent, outside the caller's area, or of an inspection that is still a draft. */
    FindingDetail get(UUID id) {
        List<FindingTransition> history =
                steps.history(WORKFLOW, id).stream().map(FindingTransition::of).toList();
        return lists.get(completed(ONE.one(seen(), id)).giving("history", row -> history), id);
    }

    /** 404 outside the caller's area, then as {@link Steps#require}. */
    @Transactional
    FindingDetail take(UUID id, Action step, String text, String ifMatch) {
        Taken<FindingState> taken = steps.take(WORKFLOW, step, hold(id), text, ifMatch);
        jdbc.update(MOVE, Arrays.asList(taken.to(), taken.at(), step, text, step, taken.at(), step, taken.at(), id));
        return get(id);
    }

    /** Whether the caller has a part in what is still done about it; 404 as {@link #get}. */
    boolean isFollowed(UUID id) {
        FindingWorkflow.Standing finding = find(id, "").standing();
        boolean takesPart = Stream.of(Action.RECTIFY, Action.CLOSE)
                .anyMatch(step -> WORKFLOW.isTakenBy(caller.principal(), step, finding));
        return takesPart && finding.state() != FindingState.CLOSED;
    }

    private Held<FindingWorkflow.Standing> hold(UUID id) {
        return find(id, " for update of f");
    }

    private Held<FindingWorkflow.Standing> find(UUID id, String lock) {
        Where where = seen().equal("f.id", id);
        return jdbc.one(HOLD + where.sql() + lock, where.params(), FindingService::held)
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private static Held<FindingWorkflow.Standing> held(Row row) {
        return new Held<>(row.uuid("id"), row.integer("version"), FindingWorkflow.Standing.of(row));
    }

    private <T> ListQuery<T> completed(ListQuery<T> query) {
        return query.with("today", Where.literal(today.day()))
                .giving("actions", steps.offered(WORKFLOW, FindingWorkflow.Standing::of));
    }

    private Where seen() {
        return new Where().inside("f.village_code", caller.scope()).and("f.submitted");
    }
}
