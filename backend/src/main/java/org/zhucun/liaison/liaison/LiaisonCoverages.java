package org.zhucun.liaison.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;

/** Lists the counties and towns with those who keep contact with them. */
@ApplicationScoped
class LiaisonCoverages {

    /** Those of a county or town of the list, on {@code :day}. */
    static final String LASTING =
            " from liaison k join liaison_leader r on r.id = k.leader_id where k.area_code = l.area_code"
                    + " and k.starts_on <= :day and coalesce(k.ends_on, 'infinity') >= :day";

    private static final String VISITS =
            " from liaison_visit v where v.area_code = l.area_code and v.visited_on <= :day";

    private static final Listing<LiaisonCoverage> LIST = Listing.of(
                    LiaisonCoverage.class, "(select code as area_code, name, kind, search from area) l")
            .key("l.area_code")
            .column("liaisons", "(select count(*)" + LASTING + ")")
            .column("leaders", "(select string_agg(r.name, '、' order by k.starts_on, k.id)" + LASTING + ")")
            .column("visits", "(select count(*)" + VISITS + ")")
            .column("visitedOn", "(select max(v.visited_on)" + VISITS + ")")
            .sort("area", "l.area_code")
            .sortByName("name", "l.name")
            .sortedBy("liaisons", "visits")
            .exports("area as areaName", "areaCode", "liaisons as liaisonLeaders", "leaders as liaisonLeader")
            .exports("visits as liaisonVisits", "visitedOn as lastVisitedOn");

    private final Caller caller;
    private final Today today;

    LiaisonCoverages(Caller caller, Today today) {
        this.caller = caller;
        this.today = today;
    }

    ListQuery<LiaisonCoverage> list(LiaisonCoverageFilter filter) {
        LocalDate day = filter.asOf == null ? today.day() : filter.asOf;
        return LIST.query(filter.narrow(new Where().inside("l.area_code", caller.scope())))
                .with("day", Where.literal(day));
    }
}
