package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.platform.access.RecordService;
import org.zhucun.roster.area.AreaService;

/** Keeps the villages. */
@ApplicationScoped
public class VillageService extends RecordService<Village, String, VillageUpdate, VillageDetail> {

    private static final Joined NAMES = VillageRef.searched("village", "asked.code");
    private static final String REF =
            "select " + NAMES.columns() + " from (select ?::text as code) asked" + NAMES.tables() + NAMES.shown();

    private final VillageList list;
    private final AreaService areas;
    private final Jdbc jdbc;

    VillageService(VillageList list, AreaService areas, Jdbc jdbc) {
        this.list = list;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** The village wherever it lies, for those that refer to it; empty when there is none. */
    public Optional<VillageRef> find(String code) {
        return jdbc.one(REF, List.of(code), row -> VillageRef.of(row, "village"));
    }

    ListQuery<VillageSummary> list(VillageFilter filter) {
        return list.query(filter);
    }

    @Override
    public VillageDetail get(String code) {
        return get(code, null);
    }

    /** @param asOf the day asked for; today when null */
    VillageDetail get(String code, LocalDate asOf) {
        Village village = records.visible(code);
        ListQuery<VillageDetail> day =
                list.one(code, asOf).giving("collectiveIncome", row -> village.collectiveIncome());
        return lists.get(editable(day, VillageFeature.WRITE, row -> true), code);
    }

    @Transactional
    VillageDetail create(VillageCreate body) {
        Village village = new Village(body.code());
        caller.scope().requireWrite(village.keeperAreaCode());
        if (areas.find(village.townCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/code", "UNKNOWN_AREA", village.townCode()));
        }
        return add(village, body.profile());
    }

    @Override
    protected VillageUpdate terms(Village village) {
        return village.profile();
    }

    @Override
    protected void set(Village village, VillageUpdate profile) {
        village.describe(profile);
    }
}
