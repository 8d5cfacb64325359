package org.zhucun.roster.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.village.VillageRef;

/**
 * The SQL of cadres with the posting of a day. Where only cadres on post can match, it starts from the postings, by
 * village and day; else from the cadres, by the place they belong to.
 */
final class CadreList {

    /** What {@link CadreSummary#of} reads. */
    static final String COLUMNS = "c.id as id, c.name, c.gender, c.birth_date, c.id_number, c.phone, c.unit_id,"
            + " u.name as unit_name, u.level as unit_level, c.dispatch_level, c.title, c.political_status, c.education,"
            + " p.role, p.posted_on, p.team_id, p.village_code, v.name as village_name,"
            + " town.name as village_town_name, county.name as village_county_name, p.batch_id, b.name as batch_name";

    private static final String UNIT = " left join dispatching_unit u on u.id = c.unit_id";
    private static final String PLACE = " left join village v on v.code = p.village_code"
            + " left join area town on town.code = v.town_code left join area county on county.code = v.county_code"
            + " left join batch b on b.id = p.batch_id";

    /** A search finds less than a county holds: it should not read the county's index entries along. */
    private static final String UNINDEXED_AREA = "coalesce(c.area_code, '')";

    private static final ListSpec<CadreSummary> SPEC = new ListSpec<>(
            COLUMNS,
            "cadre c" + UNIT,
            "c.id",
            UUID::fromString,
            CadreSummary::id,
            ListSpec.sorts(
                    "name", "c.name collate \"zh-x-icu\"",
                    "postedOn", "p.posted_on",
                    "dispatchLevel", "array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], c.dispatch_level)",
                    "village", "p.village_code",
                    "unit", "u.name collate \"zh-x-icu\"",
                    "birthDate", "c.birth_date"),
            "name",
            List.of(
                    ExportColumn.of("cadre", CadreSummary::name),
                    ExportColumn.of("gender", CadreSummary::gender),
                    ExportColumn.of("birthDate", CadreSummary::birthDate),
                    ExportColumn.of("idNumber", CadreSummary::idNumber),
                    ExportColumn.of("phone", CadreSummary::phone),
                    ExportColumn.of("unit", cadre -> cadre.unit().name()),
                    ExportColumn.of("dispatchLevel", cadre -> new LabelOf("DispatchLevel", cadre.dispatchLevel())),
                    ExportColumn.of("title", CadreSummary::title),
                    ExportColumn.of("politicalStatus", CadreSummary::politicalStatus),
                    ExportColumn.of("education", CadreSummary::education),
                    ExportColumn.of("status", CadreSummary::status),
                    ExportColumn.of(
                            "county", villagePart(village -> village.path().split("/")[0])),
                    ExportColumn.of(
                            "town", villagePart(village -> village.path().split("/")[1])),
                    ExportColumn.of("village", villagePart(VillageRef::name)),
                    ExportColumn.of("villageCode", villagePart(VillageRef::code)),
                    ExportColumn.of("role", CadreSummary::role),
                    ExportColumn.of("postedOn", CadreSummary::postedOn),
                    ExportColumn.of(
                            "batch",
                            cadre ->
                                    cadre.batch() == null ? null : cadre.batch().name())));

    private final CadreFilter filter;
    private final LocalDate day;
    private final Scope scope;

    CadreList(CadreFilter filter, LocalDate today, Scope scope) {
        this.filter = filter;
        this.day = filter.asOf == null ? today : filter.asOf;
        this.scope = scope;
    }

    ListQuery<CadreSummary> query(String sort, Function<Row, CadreSummary> mapper) {
        ListQuery<CadreSummary> query = ListQuery.of(SPEC, where(), mapper).selective(isSelective());
        if (filter.needsPosting()) {
            String posted = "(select * from posting p where " + onPost("p", day) + ") p";
            query.from(posted + " join cadre c on c.id = p.cadre_id" + UNIT).joined(PLACE);
            return filter.looksAtCadre() ? query : query.countedFrom(posted);
        }
        String posting = postingOf("c", day);
        if (comparesPlaces()) {
            return query.from("cadre c" + UNIT + posting).joined(PLACE);
        }
        return sort != null && (sort.contains("postedOn") || sort.contains("village"))
                ? query.from("cadre c" + UNIT + posting).countedFrom("cadre c").joined(PLACE)
                : query.joined(posting + PLACE);
    }

    /** The tables of single cadres as of a day. */
    static String tables(LocalDate day) {
        return "cadre c" + UNIT + postingOf("c", day) + PLACE;
    }

    private static String postingOf(String cadre, LocalDate day) {
        return " left join posting p on p.cadre_id = " + cadre + ".id and " + onPost("p", day);
    }

    private static String onPost(String posting, LocalDate day) {
        return OnDay.posting(posting, day).current();
    }

    private Where where() {
        Where where = place(new Where())
                .oneOf("c.dispatch_level", filter.dispatchLevel)
                .equal("c.unit_id", filter.unit)
                .equal("c.gender", filter.gender)
                .oneOf("c.political_status", filter.politicalStatus)
                .oneOf("c.education", filter.education)
                .oneOf("p.role", filter.role)
                .equal("p.village_code", filter.village)
                .equal("p.team_id", filter.team)
                .equal("p.batch_id", filter.batch)
                .between("p.posted_on", filter.postedFrom, filter.postedTo);
        if (filter.excludesPosted()) {
            where.and(filter.needsPosting() ? "false" : "not " + isPosted("c"));
        }
        String pattern = SearchText.pattern(filter.q);
        return pattern == null
                ? where
                : where.and(
                        "(c.search like ? or c.unit_id = any(array("
                                + "select id from dispatching_unit where search like ?)))",
                        pattern,
                        pattern);
    }

    /**
     * The place is the village on the day; for those not on post then, what they belong to. Inside a town both are
     * looked up by their indexes; for more, joining the postings and comparing is quicker.
     */
    private Where place(Where where) {
        if (filter.needsPosting()) {
            return inside(where, "p.village_code");
        }
        if (!placeIsOfDay()) {
            return inside(where, isNarrow() || !searches() ? "c.area_code" : UNINDEXED_AREA);
        }
        if (comparesPlaces()) {
            return inside(where, "coalesce(p.village_code, c.area_code)");
        }
        Where posted = inside(new Where(), "q.village_code").and(onPost("q", day));
        Where others = inside(new Where(), "o.area_code").and("not " + isPosted("o"));
        return where.insideBy(
                "c.id in (select q.cadre_id from posting q%s union all select o.id from cadre o%s)", posted, others);
    }

    private boolean placeIsOfDay() {
        return filter.asOf != null && !filter.excludesPosted() && !filter.needsPosting();
    }

    private boolean comparesPlaces() {
        return placeIsOfDay() && (!isNarrow() || searches());
    }

    private boolean searches() {
        return SearchText.pattern(filter.q) != null || filter.unit != null;
    }

    /** Inside a town. */
    private boolean isNarrow() {
        int narrowest = Math.max(scope.areaCode().length(), filter.area == null ? 0 : filter.area.length());
        return narrowest >= Level.TOWN.codeLength();
    }

    private Where inside(Where where, String column) {
        return where.inside(column, scope).under(column, filter.area);
    }

    private String isPosted(String cadre) {
        return "exists (select from posting x where x.cadre_id = " + cadre + ".id and " + onPost("x", day) + ")";
    }

    /** A town's share, a unit's or what a search finds is little enough to be sorted. */
    private boolean isSelective() {
        return isNarrow() || searches() || filter.village != null || filter.team != null;
    }

    private static Function<CadreSummary, Object> villagePart(Function<VillageRef, String> part) {
        return cadre -> cadre.village() == null ? null : part.apply(cadre.village());
    }
}
