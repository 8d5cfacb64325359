package org.zhucun.attendance.outing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;

/** Keeps outings. A late report is taken at any time; what a submitted duty sheet has counted stays as it is. */
@ApplicationScoped
public class OutingService {

    private final OutingRepository outings;
    private final OutingReading reading;
    private final Placement placement;
    private final MergePatch mergePatch;

    OutingService(OutingRepository outings, OutingReading reading, Placement placement, MergePatch mergePatch) {
        this.outings = outings;
        this.reading = reading;
        this.placement = placement;
        this.mergePatch = mergePatch;
    }

    ListQuery<OutingSummary> list(OutingFilter filter) {
        return reading.list(filter);
    }

    Versioned<OutingDetail> get(UUID id) {
        return reading.of(id);
    }

    @Transactional
    Versioned<OutingDetail> create(OutingCreate body) {
        Outing outing = new Outing(body.cadreId());
        set(outing, body.terms());
        outings.add(outing);
        placement.changed(outing.cadreId(), outing.startsOn(), outing.endsOn());
        return reading.of(outing.id());
    }

    @Transactional
    Versioned<OutingDetail> update(UUID id, JsonNode patch, String ifMatch) {
        Outing outing = open(id, ifMatch);
        OutingUpdate before = outing.terms();
        OutingUpdate terms = mergePatch.apply(before, patch);
        if (!terms.equals(before)) {
            set(outing, terms);
            outings.flush();
            placement.changed(outing, before.startsOn(), before.endsOn());
        }
        return reading.of(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Outing outing = open(id, ifMatch);
        outings.delete(outing);
        outings.flush();
        placement.changed(outing.cadreId(), outing.startsOn(), outing.endsOn());
    }

    private void set(Outing outing, OutingUpdate terms) {
        outing.set(terms, placement.village(outing.cadreId(), terms.startsOn(), terms.endsOn()));
    }

    /** 409 once a duty sheet that holds its days is submitted. */
    private Outing open(UUID id, String ifMatch) {
        Outing outing = outings.editable(id, ifMatch);
        if (reading.isLocked(id)) {
            throw new ApiException(ErrorCode.LEDGER_SUBMITTED);
        }
        return outing;
    }
}
