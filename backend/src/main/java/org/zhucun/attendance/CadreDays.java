package org.zhucun.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** Whose days, where and when: what every list of recorded days shows. The recorded table is called {@code a}. */
public record CadreDays(UUID id, CadreRef cadre, VillageRef village, LocalDate startsOn, LocalDate endsOn) {

    /** What {@link #of} reads, from the recorded table with {@link #CADRE} and {@link #JOINS}. */
    public static final String COLUMNS = "a.id as id, a.cadre_id, cadre.name as cadre_name, a.village_code,"
            + " v.name as village_name, town.name as village_town_name, county.name as village_county_name,"
            + " a.starts_on, a.ends_on";

    /** Follows the recorded table. */
    public static final String CADRE = " a join cadre on cadre.id = a.cadre_id";

    /** What is shown along. */
    public static final String JOINS =
            " left join village v on v.code = a.village_code left join area town on town.code = v.town_code"
                    + " left join area county on county.code = v.county_code";

    private static final String SORT = "-startsOn";

    public static CadreDays of(Row row) {
        return new CadreDays(
                row.uuid("id"),
                CadreRef.of(row, "cadre"),
                VillageRef.of(row, "village"),
                row.date("starts_on"),
                row.date("ends_on"));
    }

    /**
     * The list of a table of recorded days.
     *
     * @param columns what it shows beside these
     * @param exported what an export holds after cadre and village
     */
    public static <T> ListSpec<T> list(
            String table, String columns, Function<T, CadreDays> days, List<ExportColumn<T>> exported) {
        List<ExportColumn<T>> first = List.of(
                ExportColumn.of("cadre", row -> days.apply(row).cadre().name()),
                ExportColumn.of("village", row -> days.apply(row).village().path()),
                ExportColumn.of("villageCode", row -> days.apply(row).village().code()),
                ExportColumn.of("startsOn", row -> days.apply(row).startsOn()),
                ExportColumn.of("endsOn", row -> days.apply(row).endsOn()));
        return new ListSpec<>(
                COLUMNS + ", " + columns,
                table + CADRE,
                "a.id",
                UUID::fromString,
                row -> days.apply(row).id(),
                ListSpec.sorts(
                        "startsOn",
                        "a.starts_on",
                        "name",
                        "cadre.name collate \"zh-x-icu\"",
                        "village",
                        "a.village_code"),
                SORT,
                Stream.concat(first.stream(), exported.stream()).toList());
    }

    /** The list of a table of recorded days, called {@code a}; the cadre's is called {@code cadre}. */
    public static <T extends Tagged> Listing<T> listing(Class<T> type, String table) {
        return Listing.of(type, table + " a")
                .sortedBy("-startsOn")
                .sort("name", "cadre.name collate \"zh-x-icu\"")
                .sort("village", "a.village_code")
                .exports("cadre", "village", "villageCode", "startsOn", "endsOn");
    }

    /** Those inside the caller's area. */
    public static Where inside(Scope scope) {
        return new Where().inside("a.village_code", scope);
    }

    /** Single records of the list, with the time of their last change; conditions follow. */
    public static String one(ListSpec<?> list) {
        return "select " + list.select() + ", a.updated_at from " + list.from() + JOINS;
    }
}
