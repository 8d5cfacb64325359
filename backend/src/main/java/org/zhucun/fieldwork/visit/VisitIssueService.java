package org.zhucun.fieldwork.visit;

import static org.zhucun.fieldwork.visit.VisitIssueWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/** Keeps issues, and takes their steps: {@link VisitIssueWorkflow} says who takes which. */
@ApplicationScoped
public class VisitIssueService extends Ledger<VisitIssue, VisitIssueUpdate, VisitIssueSummary, VisitIssueDetail> {

    /** An index has the default order. */
    private static final Listing<VisitIssueSummary> LIST = listing(
                    Place.VILLAGE, VisitIssueSummary.class, "visit_issue", "raisedOn")
            .sort("open", "(l.state = 'OPEN')")
            .byDefault("-open,raisedOn")
            .also("writer_id", "l.writer_id")
            .exports("village", "villageCode", "visit", "raisedOn", "text as issueText", "level as issueLevel")
            .exports("state", "answer");

    private static final Listing<VisitIssueDetail> ONE = LIST.as(VisitIssueDetail.class);

    private final VisitRepository visits;
    private final OwnRecords own;
    private final Steps steps;
    private final Jdbc jdbc;

    /** For the proxy, which needs nothing. */
    VisitIssueService() {
        this(null, null, null, null);
    }

    @Inject
    VisitIssueService(VisitRepository visits, OwnRecords own, Steps steps, Jdbc jdbc) {
        super(Place.VILLAGE, LIST, ONE, "visit_issue", VisitFeature.WRITE_ISSUES, List.of());
        this.visits = visits;
        this.own = own;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** An issue of a visit that is there already. 422 when the caller sees none, 403 OTHER_CADRE for a colleague's. */
    @Transactional
    VisitIssueDetail create(VisitIssueCreate body) {
        Visit visit = visits.findVisible(body.visitId())
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/visitId", "UNKNOWN_VISIT")));
        own.requireWrite(visit.writerId());
        return add(new VisitIssue(visit, own.writer()), body.terms());
    }

    /** The issues of a visit that has just been written. */
    void raise(Visit visit, UUID writer, List<VisitIssueUpdate> raised) {
        for (VisitIssueUpdate terms : raised) {
            VisitIssue issue = new VisitIssue(visit, writer);
            issue.set(terms);
            records.add(issue);
        }
    }

    /** The day of a visit has changed, and with it that of its issues. */
    void follow(Visit visit) {
        jdbc.update(
                "update visit_issue set raised_on = ?, version = version + 1, updated_at = now() where visit_id = ?",
                List.of(visit.visitedOn(), visit.id()));
    }

    /** Answers, closes or reopens it. */
    @Transactional
    VisitIssueDetail take(UUID id, Action step, String text, String ifMatch) {
        VisitIssue issue = records.visible(id);
        issue.move(steps.take(WORKFLOW, step, issue.held(), text, ifMatch));
        return stored(issue);
    }

    @Override
    protected VisitIssue open(UUID id, Action edit, String ifMatch) {
        VisitIssue issue = records.visible(id);
        steps.require(WORKFLOW, edit, issue.held(), ifMatch);
        return issue;
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return query.giving("actions", steps.offered(WORKFLOW, VisitIssueWorkflow.Standing::of));
    }

    @Override
    protected ListQuery<VisitIssueDetail> whole(ListQuery<VisitIssueDetail> query, UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return query.giving("history", row -> history);
    }
}
