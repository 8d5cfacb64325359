package org.zhucun.attendance.outing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhucun.attendance.AttendanceList;
import org.zhucun.attendance.Placement;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.RecordService;

/** Keeps outings. A late report is taken at any time; what a submitted duty sheet has counted stays as it is. */
@ApplicationScoped
public class OutingService extends RecordService<Outing, UUID, OutingUpdate, OutingDetail> {

    private static final Listing<OutingSummary> LIST = AttendanceList.of(OutingSummary.class, "outing")
            .column("days", "a.ends_on - a.starts_on + 1")
            .column(
                    "locked",
                    "exists (select from duty_ledger d where d.town_code = left(a.village_code, 9)"
                            + " and d.state = 'SUBMITTED' and d.month between to_char(a.starts_on, 'YYYY-MM')"
                            + " and to_char(a.ends_on, 'YYYY-MM'))")
            .exports("days", "kind", "place", "purpose");

    private static final Listing<OutingDetail> ONE = LIST.as(OutingDetail.class);

    private final OwnRecords own;
    private final Placement placement;

    OutingService(OwnRecords own, Placement placement) {
        this.own = own;
        this.placement = placement;
    }

    ListQuery<OutingSummary> list(OutingFilter filter) {
        return editable(LIST.query(filter.conditions(own)));
    }

    @Override
    public OutingDetail get(UUID id) {
        return lists.get(editable(ONE.one(AttendanceList.inside(own), id)), id);
    }

    private <T> ListQuery<T> editable(ListQuery<T> query) {
        return editable(query, OutingFeature.WRITE, outing -> !outing.flag("locked"));
    }

    @Transactional
    OutingDetail create(OutingCreate body) {
        return add(new Outing(own.subject(body.cadreId())), body.terms());
    }

    @Override
    protected OutingUpdate terms(Outing outing) {
        return outing.terms();
    }

    @Override
    protected void set(Outing outing, OutingUpdate terms) {
        outing.set(terms, placement.village(outing.cadreId(), terms.startsOn(), terms.endsOn()));
    }

    @Override
    protected void requireOpen(Outing outing) {
        if (get(outing.id()).summary().locked()) {
            throw new ApiException(ErrorCode.LEDGER_SUBMITTED);
        }
    }

    @Override
    protected void changed(Outing outing, OutingUpdate before) {
        placement.changed(outing, before.startsOn(), before.endsOn());
    }
}
