package org.zhucun.unit;

import org.zhucun.imports.ImportWork;

/**
 * Finds the dispatching units that rows name, among those of the row's area and of the areas above it, the level named
 * and the nearest area first; a unit that is not there is to be created at the level named.
 *
 * <p>Takes the temporary table {@code unit_wanted} with {@code name, level, area_code} (where the cadre serves), each
 * combination once, and leaves in it {@code unit_id}, null where there is no unit and no area to create it in.
 */
public final class UnitLookup {

    /** The name by which units are compared: brackets of either width are the same. */
    public static final String KEY = "translate(%s, '()', '（）')";

    private static final String CODE_LENGTH =
            "case w.level when 'PROVINCE' then 2 when 'CITY' then 4 when 'COUNTY' then 6 else 9 end";

    private UnitLookup() {}

    public static void resolve(ImportWork work) {
        work.run("alter table unit_wanted add column unit_id uuid");
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
