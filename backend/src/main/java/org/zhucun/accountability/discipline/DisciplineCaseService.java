package org.zhucun.accountability.discipline;

import static org.zhucun.accountability.discipline.DisciplineWorkflow.WORKFLOW;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.posting.Whereabouts;

/** Keeps cases of discipline. */
@ApplicationScoped
public class DisciplineCaseService {

    private static final ListSpec<DisciplineCaseSummary> LIST = new ListSpec<>(
            DisciplineCaseSummary.COLUMNS,
            DisciplineCaseSummary.TABLES,
            "d.id",
            UUID::fromString,
            DisciplineCaseSummary::id,
            ListSpec.sorts("foundOn", "d.found_on", "village", "d.village_code"),
            "-foundOn",
            List.of(
                    ExportColumn.of("cadre", found -> found.cadre().name()),
                    ExportColumn.of("village", found -> found.village().path()),
                    ExportColumn.of("villageCode", found -> found.village().code()),
                    ExportColumn.of("disciplineRule", DisciplineCaseSummary::rule),
                    ExportColumn.of("foundOn", DisciplineCaseSummary::foundOn),
                    ExportColumn.of("state", DisciplineCaseSummary::state),
                    ExportColumn.of("decidedOn", DisciplineCaseSummary::decidedOn)));

    private static final String SELECT =
            "select " + DisciplineCaseSummary.COLUMNS + ", d.found, d.finding_id, d.decision,"
                    + " d.decided_by, d.created_at, d.updated_at from " + DisciplineCaseSummary.TABLES
                    + DisciplineCaseSummary.JOINS;

    private final DisciplineCaseRepository cases;
    private final Whereabouts whereabouts;
    private final Steps steps;
    private final MergePatch mergePatch;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    DisciplineCaseService(
            DisciplineCaseRepository cases,
            Whereabouts whereabouts,
            Steps steps,
            MergePatch mergePatch,
            Jdbc jdbc,
            Caller caller,
            Today today) {
        this.cases = cases;
        this.whereabouts = whereabouts;
        this.steps = steps;
        this.mergePatch = mergePatch;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    /** @param masked whether names are hidden, as in files */
    ListQuery<DisciplineCaseSummary> list(DisciplineCaseFilter filter, boolean masked) {
        Where where = new Where()
                .inside("d.village_code", caller.scope())
                .under("d.village_code", filter.area)
                .oneOf("d.rule", filter.rule)
                .equal("d.state", filter.state)
                .equal("d.cadre_id", filter.cadre)
                .between("d.found_on", filter.from, filter.to)
                .search("c.search", filter.q);
        var offered = steps.offered(WORKFLOW, DisciplineWorkflow.Standing::of);
        Function<Row, DisciplineCaseSummary> plain = row -> DisciplineCaseSummary.of(row, offered.apply(row));
        return ListQuery.of(LIST, where, masked ? plain.andThen(DisciplineCaseSummary::masked) : plain)
                .joined(DisciplineCaseSummary.JOINS);
    }

    /** 404 when absent or outside the caller's area. */
    Versioned<DisciplineCaseDetail> get(UUID id) {
        Where where = new Where().inside("d.village_code", caller.scope()).equal("d.id", id);
        List<Transition> history = steps.history(WORKFLOW, id);
        return jdbc.one(SELECT + where.sql(), where.params(), row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private Versioned<DisciplineCaseDetail> detail(Row row, List<Transition> history) {
        List<Action> actions = steps.actions(WORKFLOW, DisciplineWorkflow.Standing.of(row));
        return new Versioned<>(DisciplineCaseDetail.of(row, history, actions), row.integer("version"));
    }

    @Transactional
    Versioned<DisciplineCaseDetail> create(DisciplineCaseCreate body) {
        DisciplineCase made = new DisciplineCase(body.cadreId());
        set(made, body.terms());
        return get(cases.add(made).id());
    }

    @Transactional
    Versioned<DisciplineCaseDetail> update(UUID id, JsonNode patch, String ifMatch) {
        DisciplineCase found = editable(id, Action.UPDATE, ifMatch);
        DisciplineCaseUpdate terms = mergePatch.apply(found.terms(), patch);
        if (!terms.equals(found.terms())) {
            set(found, terms);
            cases.flush();
        }
        return get(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        cases.delete(editable(id, Action.DELETE, ifMatch));
        cases.flush();
    }

    @Transactional
    Versioned<DisciplineCaseDetail> decide(UUID id, DisciplineDecision decision, String ifMatch) {
        DisciplineCase found = cases.visible(id);
        Taken<DisciplineState> taken = steps.take(WORKFLOW, Action.DECIDE, found.held(), decision.decision(), ifMatch);
        if (decision.decidedOn().isBefore(found.foundOn())) {
            throw ApiException.invalid(Violation.pointer("/decidedOn", "DATE_ORDER", found.foundOn()));
        }
        requirePast(decision.decidedOn(), "/decidedOn");
        found.decide(taken, decision.decidedOn());
        cases.flush();
        return get(id);
    }

    private void set(DisciplineCase made, DisciplineCaseUpdate terms) {
        requirePast(terms.foundOn(), "/foundOn");
        made.set(terms, whereabouts.villageOn(made.cadreId(), terms.foundOn(), "/foundOn"));
        if (terms.findingId() != null) {
            requireFinding(terms.findingId());
        }
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

    private DisciplineCase editable(UUID id, Action edit, String ifMatch) {
        DisciplineCase found = cases.visible(id);
        steps.require(WORKFLOW, edit, found.held(), ifMatch);
        return found;
    }
}
