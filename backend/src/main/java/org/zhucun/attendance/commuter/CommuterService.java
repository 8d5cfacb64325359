package org.zhucun.attendance.commuter;

import static org.zhucun.attendance.commuter.CommuterWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.attendance.AttendanceList;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.RecordService;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;

/** Keeps the register of commuters. That no two records of a cadre overlap is kept by the database. */
@ApplicationScoped
public class CommuterService extends RecordService<Commuter, UUID, CommuterUpdate, CommuterDetail> {

    private static final Listing<CommuterSummary> LIST = AttendanceList.of(CommuterSummary.class, "commuter")
            .exports("reason as commuterReason", "nightDuty", "state", "decision", "decidedBy");

    private static final Listing<CommuterDetail> ONE = LIST.as(CommuterDetail.class);

    private final OwnRecords own;
    private final Placement placement;
    private final Steps steps;

    CommuterService(OwnRecords own, Placement placement, Steps steps) {
        this.own = own;
        this.placement = placement;
        this.steps = steps;
    }

    ListQuery<CommuterSummary> list(CommuterFilter filter) {
        return LIST.query(filter.conditions(own)).giving("actions", offered());
    }

    @Override
    public CommuterDetail get(UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return lists.get(
                ONE.one(AttendanceList.inside(own), id)
                        .giving("actions", offered())
                        .giving("history", row -> history),
                id);
    }

    @Transactional
    CommuterDetail create(CommuterCreate body) {
        return add(new Commuter(own.subject(body.cadreId())), body.terms());
    }

    @Override
    protected CommuterUpdate terms(Commuter commuter) {
        return commuter.terms();
    }

    @Override
    protected void set(Commuter commuter, CommuterUpdate terms) {
        commuter.set(terms, placement.village(commuter.cadreId(), terms.startsOn(), terms.endsOn()));
    }

    @Override
    protected Commuter open(UUID id, Action edit, String ifMatch) {
        Commuter commuter = records.visible(id);
        steps.require(WORKFLOW, edit, commuter.held(), ifMatch);
        return commuter;
    }

    @Transactional
    CommuterDetail approve(UUID id, String note, String ifMatch) {
        Commuter commuter = decide(id, Action.APPROVE, note, ifMatch);
        CommuterDetail stored = stored(commuter);
        placement.changed(commuter.cadreId(), commuter.startsOn(), commuter.endsOn());
        return stored;
    }

    @Transactional
    CommuterDetail refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, Action.REFUSE, reason, ifMatch));
    }

    /** 422 outside the period approved. */
    @Transactional
    CommuterDetail end(UUID id, LocalDate lastDay, String ifMatch) {
        Commuter commuter = records.visible(id);
        Taken<CommuterState> taken = steps.take(WORKFLOW, Action.END, commuter.held(), lastDay.toString(), ifMatch);
        LocalDate before = commuter.endsOn();
        if (lastDay.isBefore(commuter.startsOn())) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "DATE_ORDER", commuter.startsOn()));
        }
        if (lastDay.isAfter(before)) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "NOT_AFTER", before));
        }
        commuter.end(taken, lastDay);
        CommuterDetail stored = stored(commuter);
        placement.changed(commuter, commuter.startsOn(), before);
        return stored;
    }

    private Commuter decide(UUID id, Action step, String text, String ifMatch) {
        Commuter commuter = records.visible(id);
        commuter.decide(steps.take(WORKFLOW, step, commuter.held(), text, ifMatch));
        return commuter;
    }

    private Function<Row, List<Action>> offered() {
        return steps.offered(WORKFLOW, CommuterWorkflow.Standing::of);
    }
}
