package org.zhucun.roster.village;

import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;

/**
 * Finds the villages that staged rows name, by code or by the names of county, town and village with or without their
 * endings, or by a path in one cell. Each different spelling is looked up once.
 *
 * <p>Leaves the temporary table {@code place}, to be joined by {@link #JOIN}, with the {@code code} found, null where an
 * issue was raised.
 */
public final class VillageLookup {

    /** The join of {@code staged s} with {@code place p}: one key, of which the planner can tell that it is unique. */
    public static final String JOIN = "p.key = concat_ws('|', coalesce(s.county, ''), coalesce(s.town, ''), "
            + "coalesce(s.village, ''), s.village_code)";

    private static final int MAX_SUGGESTED = 100;

    private static final List<IssueCode> RAISED = List.of(
            IssueCode.AMBIGUOUS_VILLAGE,
            IssueCode.OUT_OF_SCOPE,
            IssueCode.UNKNOWN_AREA,
            IssueCode.UNKNOWN_VILLAGE,
            IssueCode.VILLAGE_MISMATCH);

    private VillageLookup() {}

    public static void resolve(ImportWork work) {
        collect(work);
        work.analyze("place");
        matchCounties(work);
        matchTowns(work);
        matchVillages(work);
        judgeCodes(work);
        judgeNames(work);
        suggest(work);
        raise(work);
    }

    private static void collect(ImportWork work) {
        work.run("""
                create temporary table place on commit drop as
                select concat_ws('|', county, town, village, nullif(village_code, '')) as key, county, town, village, village_code, cardinality(steps) > 1 as is_path,
                    case when cardinality(steps) > 2 then steps[cardinality(steps) - 2] else county end as county_name,
                    case when cardinality(steps) > 1 then steps[cardinality(steps) - 1] else town end as town_name,
                    coalesce(steps[cardinality(steps)], '') as village_name,
                    null::text collate "C" as code, null::text as field, null::text as issue,
                    '{}'::text[] as params, '{}'::text[] as suggestions
                from (
                    select distinct coalesce(county, '') as county, coalesce(town, '') as town,
                        coalesce(village, '') as village, coalesce(village_code, '') as village_code,
                        string_to_array(trim(translate(village, '／＼\\>', '////'), '/ '), '/') as steps
                    from staged where village is not null or village_code is not null) spelling
                """);
        work.run("update place set county_name = trim(county_name), town_name = trim(town_name), "
                + "village_name = trim(village_name) where is_path");
    }

    /** Prefers, among the counties that fit a name, those of the caller's own area, and of these the nearest spelling. */
    private static void matchCounties(ImportWork work) {
        work.run("""
                create temporary table county_match on commit drop as
                select county_name, code from (
                    select n.county_name, a.code,
                        rank() over (partition by n.county_name
                            order by (starts_with(a.code, :scope) or starts_with(:scope, a.code)) desc,
                                min(n.place + a.place)) as best
                    from (select county_name, key, place
                          from (select distinct county_name from place where county_name <> '') name,
                              unnest(area_keys(county_name)) with ordinality as keys (key, place)) n
                    join (select code, key, place
                          from area, unnest(area_keys(name)) with ordinality as keys (key, place)
                          where level = 'COUNTY') a on a.key = n.key
                    group by n.county_name, a.code) ranked
                where best = 1
                """);
    }

    private static void matchTowns(ImportWork work) {
        work.run("""
                create temporary table town_match on commit drop as
                select county_name, town_name, code from (
                    select n.county_name, n.town_name, a.code,
                        rank() over (partition by n.county_name, n.town_name
                            order by (starts_with(a.code, :scope) or starts_with(:scope, a.code)) desc,
                                min(n.place + a.place)) as best
                    from (select county_name, town_name, key, place
                          from (select distinct county_name, town_name from place where town_name <> '') name,
                              unnest(area_keys(town_name)) with ordinality as keys (key, place)) n
                    join (select code, parent_code, key, place
                          from area, unnest(area_keys(name)) with ordinality as keys (key, place)
                          where level = 'TOWN'
                              and (parent_code in (select code from county_match) or starts_with(code, :scope))) a
                        on a.key = n.key
                        and case when n.county_name = '' then starts_with(a.code, :scope)
                            else (n.county_name, a.parent_code) in (select county_name, code from county_match) end
                    group by n.county_name, n.town_name, a.code) ranked
                where best = 1
                """);
    }

    /** The villages that fit a spelling best; more than one is ambiguous. */
    private static void matchVillages(ImportWork work) {
        work.run("""
                create temporary table known_village on commit drop as
                select v.code, v.town_code, v.county_code, village_kind(v.name) as kind, key, place
                from village v, unnest(village_keys(v.name)) with ordinality as keys (key, place)
                where v.town_code in (select code from town_match)
                    or exists (select from place where town_name = '' and village_name <> '')
                        and (v.county_code in (select code from county_match) or starts_with(v.code, :scope))
                """);
        work.run("""
                create temporary table village_match on commit drop as
                select county_name, town_name, village_name, array_agg(code order by code) as codes,
                    bool_or(starts_with(code, :scope)) as is_inside
                from (
                    select n.county_name, n.town_name, n.village_name, v.code,
                        rank() over (partition by n.county_name, n.town_name, n.village_name
                            order by min((n.place + v.place) * 2 + (case when n.kind <> v.kind then 1 else 0 end))) as best
                    from (select county_name, town_name, village_name, village_kind(village_name) as kind, key, place
                          from (select distinct county_name, town_name, village_name
                                from place where village_name <> '') name,
                              unnest(village_keys(village_name)) with ordinality as keys (key, place)) n
                    join known_village v on v.key = n.key and case
                        when n.town_name <> '' then (n.county_name, n.town_name, v.town_code)
                            in (select county_name, town_name, code from town_match)
                        when n.county_name <> '' then (n.county_name, v.county_code)
                            in (select county_name, code from county_match)
                        else starts_with(v.code, :scope) end
                    group by n.county_name, n.town_name, n.village_name, v.code) ranked
                where best = 1
                group by county_name, town_name, village_name
                """);
    }

    /** A code says all; a name beside it must not say otherwise. */
    private static void judgeCodes(ImportWork work) {
        work.run("""
            update place set field = 'villageCode', issue = '%s', params = array[:scope]
            where village_code <> '' and not starts_with(village_code, :scope)
            """.formatted(IssueCode.OUT_OF_SCOPE));
        work.run("""
                update place p set code = v.code from village v
                where p.village_code = v.code and p.issue is null
                """);
        work.run("""
            update place set field = 'villageCode', issue = '%s'
            where village_code <> '' and code is null and issue is null
            """.formatted(IssueCode.UNKNOWN_VILLAGE));
        work.run("""
            update place p set field = 'village', issue = '%s', params = array[v.name], code = null
            from village v
            where v.code = p.code and p.village_code <> '' and p.village_name <> ''
                and not village_keys(v.name) && village_keys(p.village_name)
            """.formatted(IssueCode.VILLAGE_MISMATCH));
    }

    private static void judgeNames(ImportWork work) {
        judge(work, IssueCode.UNKNOWN_AREA, "county", "county_name <> '' and not exists (" + COUNTY + ")");
        judge(
                work,
                IssueCode.OUT_OF_SCOPE,
                "county",
                "county_name <> '' and not exists (" + COUNTY
                        + " and (starts_with(c.code, :scope) or starts_with(:scope, c.code)))");
        judge(work, IssueCode.UNKNOWN_AREA, "town", "town_name <> '' and not exists (" + TOWN + ")");
        judge(
                work,
                IssueCode.OUT_OF_SCOPE,
                "town",
                "town_name <> '' and not exists (" + TOWN
                        + " and (starts_with(t.code, :scope) or starts_with(:scope, t.code)))");
        work.run("""
            update place p set field = 'village', suggestions = case when is_inside and cardinality(codes) > 1 then array(
                    select v.code || ' ' || v.name from village v
                    where v.code = any(m.codes) and starts_with(v.code, :scope) order by v.code limit 10)
                else '{}' end,
                issue = case when not is_inside then '%s' when cardinality(codes) > 1 then '%s' end,
                params = case when is_inside then '{}' else array[:scope] end,
                code = case when is_inside and cardinality(codes) = 1 then codes[1] end
            from village_match m
            where p.village_code = '' and p.issue is null and m.county_name = p.county_name
                and m.town_name = p.town_name and m.village_name = p.village_name
            """.formatted(IssueCode.OUT_OF_SCOPE, IssueCode.AMBIGUOUS_VILLAGE));
        judge(work, IssueCode.UNKNOWN_VILLAGE, "village", "code is null");
    }

    private static final String COUNTY = "select from county_match c where c.county_name = place.county_name";
    private static final String TOWN =
            "select from town_match t where t.county_name = place.county_name and t.town_name = place.town_name";

    private static void judge(ImportWork work, IssueCode issue, String field, String condition) {
        String params = issue == IssueCode.OUT_OF_SCOPE ? "array[:scope]" : "'{}'";
        work.run("update place set issue = '" + issue + "', params = " + params + ", field = case when is_path then "
                + "'village' else '" + field + "' end where village_code = '' and issue is null and " + condition);
    }

    /** The nearest names inside the caller's area. */
    private static void suggest(ImportWork work) {
        nearest(work, IssueCode.UNKNOWN_VILLAGE, "place.village_name", NEAREST_VILLAGES);
        nearest(
                work,
                IssueCode.UNKNOWN_AREA,
                "case when exists (" + COUNTY + ") then place.town_name else place.county_name end",
                NEAREST_AREAS);
    }

    private static final String NEAREST_VILLAGES = """
            select concat_ws('/', county.name, town.name, v.name)
            from village v join area town on town.code = v.town_code join area county on county.code = v.county_code
            where starts_with(v.code, :scope) and v.search % spaced(wrong.name)
                and (not exists (select from town_match t where t.town_name = wrong.town_name
                        and t.county_name = wrong.county_name)
                    or v.town_code in (select code from town_match t where t.town_name = wrong.town_name
                        and t.county_name = wrong.county_name))
            order by similarity(v.search, spaced(wrong.name)) desc, v.code limit 3""";

    private static final String NEAREST_AREAS = """
            select a.name from area a
            where (starts_with(a.code, :scope) or starts_with(:scope, a.code)) and a.search % spaced(wrong.name)
                and (wrong.county_known and a.parent_code in (
                        select code from county_match c where c.county_name = wrong.county_name)
                    or not wrong.county_known and a.level = 'COUNTY')
            order by similarity(a.search, spaced(wrong.name)) desc, a.code limit 3""";

    private static void nearest(ImportWork work, IssueCode issue, String name, String candidates) {
        work.run("""
            update place set suggestions = wrong.suggestions
            from (select county_name, town_name, name, array(%s) as suggestions
                  from (select distinct county_name, town_name, %s as name, exists (%s) as county_known
                        from place where issue = '%s' limit %d) wrong) wrong
            where place.issue = '%s' and place.county_name = wrong.county_name and place.town_name = wrong.town_name
                and %s = wrong.name
            """.formatted(candidates, name, COUNTY, issue, MAX_SUGGESTED, issue, name));
    }

    private static void raise(ImportWork work) {
        for (IssueCode code : RAISED) {
            work.raise(
                    code,
                    "select s.row_no, p.field, p.params, p.suggestions from place p join staged s on " + JOIN
                            + " where p.issue = '" + code + "'");
        }
    }
}
