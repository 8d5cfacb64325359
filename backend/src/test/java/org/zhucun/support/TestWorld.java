package org.zhucun.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A small piece of the city that tests start from: province 44, city 4414, the counties 441481 (towns 441481107 永和镇
 * and 441481100 龙田镇) and 441427 (town 441427103 三圳镇) with two villages each, one batch, two units.
 */
@ApplicationScoped
public class TestWorld {

    public static final String BATCH = "01900000-0000-7000-8000-0000000000b1";
    public static final String CITY_UNIT = "01900000-0000-7000-8000-0000000000e1";
    public static final String COUNTY_UNIT = "01900000-0000-7000-8000-0000000000e2";
    public static final String OTHER_COUNTY_UNIT = "01900000-0000-7000-8000-0000000000e3";

    /**
     * Few rows are deleted, later tables first, because they refer to earlier ones; many rows are quicker gone with their
     * files.
     */
    private static final String EMPTY_ALL = """
            do $$
            declare
                tables text[];
                large boolean;
                name text;
                holds boolean;
            begin
                select array_agg(quote_ident(relname) order by oid desc), bool_or(pg_relation_size(oid) > 1000000)
                into tables, large
                from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in
                    ('account', 'session', 'parameter', 'parameter_value', 'checklist', 'checklist_item',
                     'roster_change', 'progress_change', 'flyway_schema_history');
                update account set cadre_id = null where cadre_id is not null;
                if large then
                    alter table account drop constraint account_cadre_exists;
                    execute 'truncate ' || array_to_string(tables, ', ');
                    alter table account add constraint account_cadre_exists foreign key (cadre_id) references cadre;
                    return;
                end if;
                foreach name in array tables loop
                    execute 'select exists (select from ' || name || ')' into holds;
                    if holds and name like 'report%' then
                        -- what is issued is not removed otherwise
                        execute 'alter table ' || name || ' disable trigger user';
                        execute 'delete from ' || name;
                        execute 'alter table ' || name || ' enable trigger user';
                    elsif holds then
                        execute 'delete from ' || name;
                    end if;
                end loop;
            end $$""";

    private final DataSource dataSource;
    private String kept;

    TestWorld(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empties every table but the accounts, which are of no cadre then, and what migrations lay. */
    public void clear() {
        kept = null;
        run(EMPTY_ALL);
    }

    /** Clears and lays what takes long, unless it lies there still from tests that only read it. */
    public void keep(String what, Runnable laying) {
        if (!what.equals(kept)) {
            clear();
            laying.run();
            kept = what;
        }
    }

    /** Empties every table but the accounts, and lays the small world anew. */
    public void reset() {
        clear();
        run("insert into area (code, name) values ('44', '广东省'), ('4414', '梅州市'), ('441481', '兴宁市'), "
                + "('441427', '蕉岭县'), ('441481107', '永和镇'), ('441481100', '龙田镇'), ('441427103', '三圳镇')");
        run("insert into village (code, name, population) values ('441481107217', '蓝排村委会', 1500), "
                + "('441481107218', '新中村委会', 900), ('441481100201', '龙盘村委会', 2100), "
                + "('441481100202', '金星村委会', 800), ('441427103201', '招福村委会', 1200), "
                + "('441427103202', '芳心村委会', 1300)");
        run("insert into village_income (village_code, year, collective_income) values ('441481107217', 2004, 12000), "
                + "('441481107218', 2004, 45000), ('441481100201', 2004, 29999.99), ('441481100202', 2004, 30000), "
                + "('441427103201', 2004, 8000.50), ('441427103202', 2004, 61000)");
        run("insert into batch (id, name, starts_on, base_year) values ('" + BATCH + "', '第一批', '2005-01-10', 2004)");
        run("insert into allocation (batch_id, area_code, teams, cadres) values ('" + BATCH + "', '441481', 3, 9), ('"
                + BATCH + "', '441427', 1, 5)");
        run("insert into dispatching_unit (id, name, level, area_code) values "
                + "('" + CITY_UNIT + "', '市财政局', 'CITY', '4414'), "
                + "('" + COUNTY_UNIT + "', '兴宁市财政局', 'COUNTY', '441481'), "
                + "('" + OTHER_COUNTY_UNIT + "', '蕉岭县财政局', 'COUNTY', '441427')");
    }

    /**
     * Posts people: in 441481107217 a team of three (a leader dispatched by the city, two by the county) since 10
     * January, in 441481107218 a sole cadre of the town since 10 January, gone after 28 February 2005.
     */
    public void post() {
        cadre(1, "蓝华明", "lhm", "441481198001010016", "CITY", "PARTY_MEMBER", CITY_UNIT, "441481107217");
        cadre(2, "李建国", "ljg", "44148119630303003X", "COUNTY", "PARTY_MEMBER", COUNTY_UNIT, "441481107217");
        cadre(3, "王秀英", "wxy", "441481198202020026", "COUNTY", "MASSES", COUNTY_UNIT, "441481107217");
        cadre(4, "张伟", "zw", "441481197905050059", "TOWN", "PARTY_MEMBER", COUNTY_UNIT, "441481107218");
        run("insert into team (id, village_code, batch_id, lead_unit_id, founded_on) values ('" + team(1)
                + "', '441481107217', '" + BATCH + "', '" + CITY_UNIT + "', '2005-01-10')");
        posting(1, "441481107217", team(1), "LEADER", null);
        posting(2, "441481107217", team(1), "MEMBER", null);
        posting(3, "441481107217", team(1), "MEMBER", null);
        posting(4, "441481107218", null, "SOLE", "2005-02-28");
    }

    /** The id of the n-th cadre of {@link #post}. */
    public static String cadre(int n) {
        return "01900000-0000-7000-8000-0000000001" + n + "0";
    }

    /** The id of the n-th team of {@link #post}. */
    public static String team(int n) {
        return "01900000-0000-7000-8000-0000000002" + n + "0";
    }

    /** The id of the posting of the n-th cadre of {@link #post}. */
    public static String posting(int n) {
        return "01900000-0000-7000-8000-0000000003" + n + "0";
    }

    private void cadre(
            int n, String name, String pinyin, String idNumber, String level, String status, String unit, String area) {
        run("insert into cadre (id, name, pinyin, gender, id_number, phone, unit_id, dispatch_level, political_status,"
                + " area_code) values ('" + cadre(n) + "', '" + name + "', '" + pinyin + "', '"
                + (idNumber.charAt(16) % 2 == 0 ? "FEMALE" : "MALE") + "', '" + idNumber
                + "', '1370000000" + n + "', '" + unit + "', '" + level + "', '" + status + "', '" + area + "')");
    }

    private void posting(int n, String village, String team, String role, String endedOn) {
        run("insert into posting (id, cadre_id, village_code, team_id, batch_id, role, posted_on, ended_on, end_reason)"
                + " values ('" + posting(n) + "', '" + cadre(n) + "', '" + village + "', " + quoted(team) + ", '"
                + BATCH
                + "', '" + role + "', '2005-01-10', " + quoted(endedOn) + ", "
                + (endedOn == null ? "null" : "'RECALLED'") + ")");
    }

    private static String quoted(String value) {
        return value == null ? "null" : "'" + value + "'";
    }

    /** Runs one statement as it is. */
    public void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
