package org.zhucun.attendance.commuter;

import static org.zhucun.attendance.commuter.CommuterWorkflow.WORKFLOW;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;

/** Keeps the register of commuters. That no two records of a cadre overlap is kept by the database. */
@ApplicationScoped
public class CommuterService {

    private final CommuterRepository commuters;
    private final CommuterReading reading;
    private final Placement placement;
    private final MergePatch mergePatch;
    private final Steps steps;

    CommuterService(
            CommuterRepository commuters,
            CommuterReading reading,
            Placement placement,
            MergePatch mergePatch,
            Steps steps) {
        this.commuters = commuters;
        this.reading = reading;
        this.placement = placement;
        this.mergePatch = mergePatch;
        this.steps = steps;
    }

    ListQuery<CommuterSummary> list(CommuterFilter filter) {
        return reading.list(filter);
    }

    Versioned<CommuterDetail> get(UUID id) {
        return reading.of(id);
    }

    @Transactional
    Versioned<CommuterDetail> create(CommuterCreate body) {
        Commuter commuter = new Commuter(body.cadreId());
        set(commuter, body.terms());
        commuters.add(commuter);
        return reading.of(commuter.id());
    }

    @Transactional
    Versioned<CommuterDetail> update(UUID id, JsonNode patch, String ifMatch) {
        Commuter commuter = commuters.visible(id);
        steps.require(WORKFLOW, Action.UPDATE, commuter.held(), ifMatch);
        CommuterUpdate terms = mergePatch.apply(commuter.terms(), patch);
        if (!terms.equals(commuter.terms())) {
            set(commuter, terms);
        }
        return stored(commuter);
    }

    @Transactional
    Versioned<CommuterDetail> approve(UUID id, String note, String ifMatch) {
        Commuter commuter = decide(id, Action.APPROVE, note, ifMatch);
        Versioned<CommuterDetail> stored = stored(commuter);
        placement.changed(commuter.cadreId(), commuter.startsOn(), commuter.endsOn());
        return stored;
    }

    @Transactional
    Versioned<CommuterDetail> refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, Action.REFUSE, reason, ifMatch));
    }

    /** 422 outside the period approved. */
    @Transactional
    Versioned<CommuterDetail> end(UUID id, LocalDate lastDay, String ifMatch) {
        Commuter commuter = commuters.visible(id);
        Taken<CommuterState> taken = steps.take(WORKFLOW, Action.END, commuter.held(), lastDay.toString(), ifMatch);
        LocalDate before = commuter.endsOn();
        if (lastDay.isBefore(commuter.startsOn())) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "DATE_ORDER", commuter.startsOn()));
        }
        if (lastDay.isAfter(before)) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "NOT_AFTER", before));
        }
        commuter.end(taken, lastDay);
        Versioned<CommuterDetail> stored = stored(commuter);
        placement.changed(commuter, commuter.startsOn(), before);
        return stored;
    }

    private void set(Commuter commuter, CommuterUpdate terms) {
        commuter.set(terms, placement.village(commuter.cadreId(), terms.startsOn(), terms.endsOn()));
    }

    private Commuter decide(UUID id, Action step, String text, String ifMatch) {
        Commuter commuter = commuters.visible(id);
        commuter.decide(steps.take(WORKFLOW, step, commuter.held(), text, ifMatch));
        return commuter;
    }

    private Versioned<CommuterDetail> stored(Commuter commuter) {
        commuters.flush();
        return reading.of(commuter.id());
    }
}
