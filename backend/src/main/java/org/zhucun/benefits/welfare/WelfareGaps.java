package org.zhucun.benefits.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** Who on post lacks what on a day, as {@link Lacking} says. */
@ApplicationScoped
class WelfareGaps {

    private static final Listing<WelfareGap> LIST = Listing.of(WelfareGap.class, "posting p")
            .with("cadre", CadreRef.joined("cadre", "p.cadre_id"))
            .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
            .column("dispatchLevel", "cadre.dispatch_level")
            .also("missing", missing())
            .derived("missing", gap -> gap.constants("missing", WelfareKind.class))
            .sort("village", "p.village_code")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sortedBy("postedOn")
            .exports("cadre", "unit")
            .exports("dispatchLevel", gap -> new LabelOf("DispatchLevel", gap.dispatchLevel()))
            .exports("village", "villageCode", "role", "postedOn", "missing as missingWelfare");

    private final OwnRecords own;
    private final Today today;

    WelfareGaps(OwnRecords own, Today today) {
        this.own = own;
        this.today = today;
    }

    /** Those on post inside the caller's area; a cadre is told of itself. */
    ListQuery<WelfareGap> list(WelfareGapFilter filter) {
        LocalDate day = filter.asOf == null ? today.day() : filter.asOf;
        Where seen = own.inside("p.village_code", "p.cadre_id")
                .and(OnDay.posting("p", day).current());
        return LIST.query(filter.narrow(seen, day)).with("day", Where.literal(day));
    }

    private static String missing() {
        return Arrays.stream(WelfareKind.values())
                .map(kind -> "case when " + Lacking.of(kind, ":day") + " then '" + kind + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }
}
