package org.zhucun.accountability.discipline;

import static org.zhucun.accountability.discipline.DisciplineWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.Masking;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.RecordService;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.posting.Whereabouts;

/** Keeps cases of discipline. */
@ApplicationScoped
public class DisciplineCaseService
        extends RecordService<DisciplineCase, UUID, DisciplineCaseUpdate, DisciplineCaseDetail> {

    private static final Listing<DisciplineCaseSummary> LIST = Listing.of(
                    DisciplineCaseSummary.class, "discipline_case d")
            .sortedBy("-foundOn")
            .sort("village", "d.village_code")
            .exports("cadre", "village", "villageCode", "rule as disciplineRule", "foundOn", "state", "decidedOn");

    private static final Listing<DisciplineCaseDetail> ONE = LIST.as(DisciplineCaseDetail.class);

    private final Whereabouts whereabouts;
    private final Steps steps;
    private final Jdbc jdbc;
    private final Today today;

    DisciplineCaseService(Whereabouts whereabouts, Steps steps, Jdbc jdbc, Today today) {
        this.whereabouts = whereabouts;
        this.steps = steps;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** @param masked whether names are hidden, as in files: they are handed on */
    ListQuery<DisciplineCaseSummary> list(DisciplineCaseFilter filter, boolean masked) {
        ListQuery<DisciplineCaseSummary> cases = withActions(LIST.query(filter.conditions(caller.scope())));
        return masked
                ? cases.giving("cadre", row -> new CadreRef(row.uuid("cadre_id"), Masking.name(row.text("cadre_name"))))
                : cases;
    }

    @Override
    public DisciplineCaseDetail get(UUID id) {
        Where seen = new Where().inside("d.village_code", caller.scope());
        List<Transition> history = steps.history(WORKFLOW, id);
        return lists.get(withActions(ONE.one(seen, id)).giving("history", row -> history), id);
    }

    @Transactional
    DisciplineCaseDetail create(DisciplineCaseCreate body) {
        return add(new DisciplineCase(body.cadreId()), body.terms());
    }

    @Override
    protected DisciplineCaseUpdate terms(DisciplineCase found) {
        return found.terms();
    }

    @Override
    protected void set(DisciplineCase made, DisciplineCaseUpdate terms) {
        requirePast(terms.foundOn(), "/foundOn");
        made.set(terms, whereabouts.villageOn(made.cadreId(), terms.foundOn(), "/foundOn"));
        if (terms.findingId() != null) {
            requireFinding(terms.findingId());
        }
    }

    @Override
    protected DisciplineCase open(UUID id, Action edit, String ifMatch) {
        DisciplineCase found = records.visible(id);
        steps.require(WORKFLOW, edit, found.held(), ifMatch);
        return found;
    }

    @Transactional
    DisciplineCaseDetail decide(UUID id, DisciplineDecision decision, String ifMatch) {
        DisciplineCase found = records.visible(id);
        Taken<DisciplineState> taken = steps.take(WORKFLOW, Action.DECIDE, found.held(), decision.decision(), ifMatch);
        if (decision.decidedOn().isBefore(found.foundOn())) {
            throw ApiException.invalid(Violation.pointer("/decidedOn", "DATE_ORDER", found.foundOn()));
        }
        requirePast(decision.decidedOn(), "/decidedOn");
        found.decide(taken, decision.decidedOn());
        return stored(found);
    }

    private <T> ListQuery<T> withActions(ListQuery<T> query) {
        return query.giving("actions", steps.offered(WORKFLOW, DisciplineWorkflow.Standing::of));
    }

    private void requirePast(LocalDate day, String pointer) {
        LocalDate present = today.day();
        if (day.isAfter(present)) {
            throw ApiException.invalid(Violation.pointer(pointer, "NOT_AFTER", present));
        }
    }

    /** 422 unless it is a submitted finding in a village inside the caller's area. */
    private void requireFinding(UUID id) {
        Where where = new Where()
                .inside("village_code", caller.scope())
                .equal("id", id)
                .and("submitted");
        if (jdbc.number("select count(*) from finding" + where.sql(), where.params()) == 0) {
            throw ApiException.invalid(Violation.pointer("/findingId", "UNKNOWN_FINDING"));
        }
    }
}
