package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaService;

/** Keeps the villages. */
@ApplicationScoped
public class VillageService {

    private static final String REF = "select v.code as village_code, v.name as village_name,"
            + " c.name as village_county_name, t.name as village_town_name from village v"
            + " join area c on c.code = v.county_code join area t on t.code = v.town_code where v.code = ?";

    private final VillageRepository villages;
    private final VillageList list;
    private final AreaService areas;
    private final Lists lists;
    private final Jdbc jdbc;
    private final Caller caller;

    VillageService(
            VillageRepository villages, VillageList list, AreaService areas, Lists lists, Jdbc jdbc, Caller caller) {
        this.villages = villages;
        this.list = list;
        this.areas = areas;
        this.lists = lists;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** The village wherever it lies, for those that refer to it; empty when there is none. */
    public Optional<VillageRef> find(String code) {
        return jdbc.one(REF, List.of(code), row -> VillageRef.of(row, "village"));
    }

    ListQuery<VillageSummary> list(VillageFilter filter) {
        return list.query(filter, caller.scope());
    }

    /** @param asOf the day asked for; today when null */
    VillageDetail get(String code, LocalDate asOf) {
        return detail(villages.visible(code), asOf);
    }

    private VillageDetail detail(Village village, LocalDate asOf) {
        VillageFilter filter = new VillageFilter();
        filter.area = village.code();
        filter.asOf = asOf;
        VillageSummary day = lists.one(list(filter)).orElseThrow(() -> ApiException.notFound(village.code()));
        return VillageDetail.of(village, day, villages.actions(village));
    }

    @Transactional
    VillageDetail create(VillageCreate body) {
        Village village = new Village(body.code());
        caller.scope().requireWrite(village.keeperAreaCode());
        if (areas.find(village.townCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/code", "UNKNOWN_AREA", village.townCode()));
        }
        village.describe(body.profile());
        return detail(villages.add(village), null);
    }

    @Transactional
    VillageDetail update(String code, Patch<VillageUpdate> patch, String ifMatch) {
        Village village = villages.editable(code, ifMatch);
        village.describe(patch.apply(VillageUpdate.of(village)));
        villages.flush();
        return detail(village, null);
    }

    @Transactional
    void delete(String code, String ifMatch) {
        villages.remove(code, ifMatch);
    }
}
