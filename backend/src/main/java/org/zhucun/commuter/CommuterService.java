package org.zhucun.commuter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.zhucun.absence.Decision;
import org.zhucun.absence.Placement;
import org.zhucun.access.Caller;
import org.zhucun.area.Level;
import org.zhucun.shared.error.ApiException;
import org.zhucun.shared.error.ErrorCode;
import org.zhucun.shared.error.Messages;
import org.zhucun.shared.error.Violation;
import org.zhucun.shared.sql.ListQuery;
import org.zhucun.shared.web.Etag;
import org.zhucun.shared.web.MergePatch;
import org.zhucun.shared.web.Versioned;

/** Keeps the register of commuters. That no two records of a cadre overlap is kept by the database. */
@ApplicationScoped
public class CommuterService {

    private final CommuterRepository commuters;
    private final CommuterReading reading;
    private final Placement placement;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final Clock clock;

    CommuterService(
            CommuterRepository commuters,
            CommuterReading reading,
            Placement placement,
            MergePatch mergePatch,
            Caller caller,
            Clock clock) {
        this.commuters = commuters;
        this.reading = reading;
        this.placement = placement;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
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
        Commuter commuter = commuters.editable(id, ifMatch);
        require(commuter, CommuterState.REQUESTED);
        CommuterUpdate terms = mergePatch.apply(commuter.terms(), patch);
        if (!terms.equals(commuter.terms())) {
            set(commuter, terms);
        }
        return stored(commuter);
    }

    @Transactional
    Versioned<CommuterDetail> approve(UUID id, String note, String ifMatch) {
        Commuter commuter = decide(id, CommuterState.APPROVED, note, ifMatch);
        Versioned<CommuterDetail> stored = stored(commuter);
        placement.changed(commuter.cadreId(), commuter.startsOn(), commuter.endsOn());
        return stored;
    }

    @Transactional
    Versioned<CommuterDetail> refuse(UUID id, String reason, String ifMatch) {
        return stored(decide(id, CommuterState.REFUSED, reason, ifMatch));
    }

    /** 422 outside the period approved. */
    @Transactional
    Versioned<CommuterDetail> end(UUID id, LocalDate lastDay, String ifMatch) {
        Commuter commuter = county(id, ifMatch, CommuterState.APPROVED);
        LocalDate before = commuter.endsOn();
        if (lastDay.isBefore(commuter.startsOn())) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "DATE_ORDER", commuter.startsOn()));
        }
        if (lastDay.isAfter(before)) {
            throw ApiException.invalid(Violation.pointer("/endsOn", "NOT_AFTER", before));
        }
        commuter.end(lastDay);
        Versioned<CommuterDetail> stored = stored(commuter);
        placement.changed(commuter, commuter.startsOn(), before);
        return stored;
    }

    private void set(Commuter commuter, CommuterUpdate terms) {
        commuter.set(terms, placement.village(commuter.cadreId(), terms.startsOn(), terms.endsOn()));
    }

    private Commuter decide(UUID id, CommuterState next, String text, String ifMatch) {
        Commuter commuter = county(id, ifMatch, CommuterState.REQUESTED);
        commuter.decide(next, new Decision(text, caller.principal().displayName(), clock.instant()));
        return commuter;
    }

    /** 403 naming the county when the caller's area does not hold it; then 428 and 412 by If-Match, then 409. */
    private Commuter county(UUID id, String ifMatch, CommuterState from) {
        Commuter commuter = commuters.visible(id);
        caller.scope().requireWrite(Level.COUNTY.codeOf(commuter.areaCode()));
        Etag.require(ifMatch, commuter.version());
        require(commuter, from);
        return commuter;
    }

    private Versioned<CommuterDetail> stored(Commuter commuter) {
        commuters.flush();
        return reading.of(commuter.id());
    }

    private static void require(Commuter commuter, CommuterState state) {
        if (commuter.state() != state) {
            throw new ApiException(ErrorCode.WRONG_STATE, Messages.label(Messages.locale(), commuter.state()));
        }
    }
}
