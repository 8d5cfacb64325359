package org.zhucun.roster.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;

/**
 * Units as of a day. A unit above the caller's area is shown, but only its cadres inside that area are counted: how
 * many it sends elsewhere is not the caller's to see.
 */
@ApplicationScoped
class UnitList {

    private static final String UNITS = "dispatching_unit u";

    private static final ListSpec<UnitSummary> SPEC = new ListSpec<>(
            "u.id, u.name, u.level, u.area_code, a.name as area_name, coalesce(s.cadres, 0) as cadres",
            UNITS,
            "u.id",
            UUID::fromString,
            UnitSummary::id,
            ListSpec.sorts(
                    "name", "u.name collate \"zh-x-icu\"",
                    "level", "array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], u.level)",
                    "cadres", "coalesce(s.cadres, 0)"),
            "name",
            List.of(
                    ExportColumn.of("name", UnitSummary::name),
                    ExportColumn.of("level", UnitSummary::level),
                    ExportColumn.of("seatCode", unit -> unit.area().code()),
                    ExportColumn.of("seat", unit -> unit.area().name()),
                    ExportColumn.of("cadres", UnitSummary::cadres)));

    private final Today today;

    UnitList(Today today) {
        this.today = today;
    }

    ListQuery<UnitSummary> query(UnitFilter filter, Scope scope) {
        Where where = new Where()
                .touching("u.area_code", scope)
                .under("u.area_code", filter.area)
                .oneOf("u.level", filter.level)
                .search("u.search", filter.q);
        return query(where, filter.asOf, scope);
    }

    ListQuery<UnitSummary> one(UUID id, LocalDate asOf, Scope scope) {
        return query(new Where().touching("u.area_code", scope).equal("u.id", id), asOf, scope);
    }

    private ListQuery<UnitSummary> query(Where where, LocalDate asOf, Scope scope) {
        LocalDate day = asOf == null ? today.day() : asOf;
        return ListQuery.of(SPEC, where, UnitSummary::of)
                .from(UNITS + " join area a on a.code = u.area_code left join (" + posted(day, scope)
                        + ") s on s.unit_id = u.id")
                .countedFrom(UNITS);
    }

    /** Cadres on post by unit, in one pass over the postings of the area: looking them up by unit takes longer. */
    private static String posted(LocalDate day, Scope scope) {
        String on = Where.literal(day);
        Where postings = new Where()
                .inside("p.village_code", scope)
                .and("p.posted_on <= " + on)
                .and("(p.ended_on is null or p.ended_on >= " + on + ")");
        return "select c.unit_id, count(*) as cadres from posting p join cadre c on c.id = p.cadre_id" + postings.sql()
                + " group by c.unit_id";
    }
}
