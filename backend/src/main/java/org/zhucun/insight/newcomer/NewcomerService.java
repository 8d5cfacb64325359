package org.zhucun.insight.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** Finds newcomers. */
@ApplicationScoped
class NewcomerService {

    private static final int MOST_DAYS = 366;

    private static final Joined GUIDE = new Joined(
            "g.head_id as guide_id, guide.name as guide_name",
            " left join liaison_group g on g.area_code = left(p.village_code, 9) and g.batch_id = p.batch_id"
                    + " and exists (select from posting h where h.cadre_id = g.head_id and h.batch_id = g.batch_id"
                    + " and starts_with(h.village_code, g.area_code) and h.posted_on <= :day"
                    + " and coalesce(h.ended_on, 'infinity') >= :day)",
            " left join cadre guide on guide.id = g.head_id");

    private static final Listing<Newcomer> LIST = Listing.of(Newcomer.class, "posting p")
            .with("cadre", CadreRef.joined("cadre", "p.cadre_id"))
            .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
            .with("guide", GUIDE)
            .column("dispatchLevel", "cadre.dispatch_level")
            .column("daysOnPost", ":day - p.posted_on + 1")
            .also("reasons", reasons())
            .derived("reasons", row -> row.constants("reasons", NewcomerReason.class))
            .sort("-postedOn", "p.posted_on")
            .sort("village", "p.village_code")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .byDefault("-postedOn,village")
            .exports("cadre", "reasons as newcomerReasons", "unit")
            .exports("dispatchLevel", row -> new LabelOf("DispatchLevel", row.dispatchLevel()))
            .exports("village", "villageCode", "role", "postedOn", "daysOnPost", "guide");

    private final OwnRecords own;
    private final Today today;

    NewcomerService(OwnRecords own, Today today) {
        this.own = own;
        this.today = today;
    }

    /** Those on post inside the caller's area; a cadre is told of itself. 400 for days out of range. */
    ListQuery<Newcomer> list(NewcomerFilter filter) {
        if (filter.days < 1 || filter.days > MOST_DAYS) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("days", "RANGE", 1, MOST_DAYS)), "days");
        }
        LocalDate day = filter.asOf == null ? today.day() : filter.asOf;
        Where seen = own.inside("p.village_code", "p.cadre_id")
                .and(OnDay.posting("p", day).current());
        return LIST.query(filter.narrow(seen))
                .with("days", Integer.toString(filter.days))
                .with("day", Where.literal(day));
    }

    private static String reasons() {
        return Arrays.stream(NewcomerReason.values())
                .map(reason -> "case when " + reason.condition() + " then '" + reason + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }
}
