package org.zhucun.roster.unit;

import org.zhucun.platform.imports.ImportWork;

/**
 * Finds the dispatching units that rows name, among those of the row's area and of the areas above it, the level named
 * and the nearest area first; a unit that is not there is to be created at the level named.
 *
 * <p>Leaves the temporary table {@code unit_wanted} with {@link #key} and {@code unit_id}, null where there is no unit and
 * no area to create it in.
 */
public final class UnitLookup {

    private static final String KEY = "translate(%s, '()', '（）') || '|' || %s || '|' || %s";

    private static final String CODE_LENGTH =
            "case w.level when 'PROVINCE' then 2 when 'CITY' then 4 when 'COUNTY' then 6 else 9 end";

    private UnitLookup() {}

    /**
     * The key of {@code unit_wanted} for a row. Brackets of either width are the same.
     *
     * @param unit SQL of the unit's name
     * @param level SQL of its level
     * @param areaCode SQL of the code of the area where the cadre serves
     */
    public static String key(String unit, String level, String areaCode) {
        return KEY.formatted(unit, level, areaCode);
    }

    /** @param rows a query that gives each row's {@code unit, level, area_code} */
    public static void resolve(ImportWork work, String rows) {
        work.run("create temporary table unit_wanted on commit drop as select " + key("name", "level", "area_code")
                + " as key, name, level, area_code, null::uuid as unit_id "
                + "from (select distinct translate(unit, '()', '（）') as name, level, area_code from (" + rows
                + ") named) wanted");
        work.run("""
                update unit_wanted w set unit_id = (
                    select u.id from dispatching_unit u
                    where u.name in (w.name, translate(w.name, '（）', '()')) and starts_with(w.area_code, u.area_code)
                    order by (u.level = w.level) desc, length(u.area_code) desc, u.id limit 1)
                """);
        work.run("""
            create temporary table unit_new on commit drop as
            select uuidv7() as id, w.name, w.level, left(w.area_code, %1$s) as area_code
            from unit_wanted w
            where w.unit_id is null and length(w.area_code) >= %1$s
            group by w.name, w.level, left(w.area_code, %1$s)
            """.formatted(CODE_LENGTH));
        work.run("""
            update unit_wanted w set unit_id = n.id from unit_new n
            where w.unit_id is null and n.name = w.name and n.level = w.level and n.area_code = left(w.area_code, %s)
            """.formatted(CODE_LENGTH));
        work.analyze("unit_wanted");
    }

    /** Creates the units that rows of {@code plan} use. */
    public static void write(ImportWork work) {
        work.run("""
                insert into dispatching_unit (id, name, level, area_code)
                select id, name, level, area_code from unit_new
                where id in (select unit_id from plan)
                """);
    }
}
