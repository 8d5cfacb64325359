package org.zhucun.roster.unit;

import java.time.LocalDate;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;

/**
 * Units as of a day. A unit above the caller's area is shown, but only its cadres inside that area are counted: how
 * many it sends elsewhere is not the caller's to see.
 */
final class UnitList {

    static final String UNITS = "dispatching_unit u";

    private UnitList() {}

    static <T extends Tagged> Listing<T> of(Class<T> type, LocalDate day, Scope scope) {
        return Listing.of(type, UNITS)
                .with("area", AreaRef.searched("area", "u.area_code"))
                .with(new Joined("", " left join (" + posted(day, scope) + ") s on s.unit_id = u.id", ""))
                .column("cadres", "coalesce(s.cadres, 0)::integer")
                .sortByName("name", "u.name")
                .sort("level", "array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], u.level)")
                .sortedBy("cadres")
                .exports("name", "level", "areaCode as seatCode", "area as seat", "cadres");
    }

    /** Cadres on post by unit, in one pass over the postings of the area: looking them up by unit takes longer. */
    private static String posted(LocalDate day, Scope scope) {
        Where postings = new Where()
                .inside("p.village_code", scope)
                .and(OnDay.posting("p", day).current());
        return "select c.unit_id, count(*) as cadres from posting p join cadre c on c.id = p.cadre_id" + postings.sql()
                + " group by c.unit_id";
    }
}
