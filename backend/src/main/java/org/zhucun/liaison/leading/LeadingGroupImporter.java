package org.zhucun.liaison.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/** Leading groups by area and first day. A cell with several persons has each with the post in brackets. */
@ApplicationScoped
class LeadingGroupImporter extends LedgerImporter {

    private static final int PERSONS_TEXT = 4_000;

    private static final List<Column> COLUMNS = List.of(
            area("行政区划代码", "4414"),
            Column.of("startsOn", "起始日期", CellTypes.date(), "2004-12-08")
                    .alias("成立日期")
                    .mandatory(),
            Column.of("endsOn", "终止日期", CellTypes.date(), "2005-12-31").alias("撤销日期"),
            Column.of("headName", "组长", CellTypes.text(50), "李嘉").mandatory(),
            Column.of("headPost", "组长职务", CellTypes.text(100), "市委副书记、组织部部长").mandatory(),
            Column.of("office", "办公室", CellTypes.text(100), "市驻村办")
                    .alias("办公室名称")
                    .mandatory(),
            Column.of("directorName", "办公室主任", CellTypes.text(50), "陈国平").mandatory(),
            Column.of("directorPost", "办公室主任职务", CellTypes.text(100), "市委组织部副部长")
                    .alias("主任职务")
                    .mandatory());

    private static final List<Column> PERSONS = List.of(
            Column.of("deputies", "副组长", CellTypes.text(PERSONS_TEXT), "王明（市政府副秘书长）、张华（市农业局局长）"),
            Column.of("members", "成员", CellTypes.text(PERSONS_TEXT), "刘军（市财政局局长）"),
            Column.of("officeDeputies", "办公室副主任", CellTypes.text(PERSONS_TEXT), "黄伟（市委组织部科长）"));

    LeadingGroupImporter() {
        super(
                Place.AREA,
                "leading-groups",
                32,
                "leading_group",
                List.of("area_code", "starts_on"),
                COLUMNS,
                PERSONS,
                LeadingGroupService.RULES);
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        work.raise(IssueCode.LEADING_GROUP_EXISTS, """
                select p.row_no, 'startsOn' as field from plan p
                where exists (
                    select from leading_group g left join plan o on o.id = g.id
                    where g.area_code = p.area_code and o.id is null
                        and daterange(g.starts_on, g.ends_on, '[]') && daterange(p.starts_on, p.ends_on, '[]'))
                or exists (
                    select from plan o where o.area_code = p.area_code and o.row_no < p.row_no
                        and daterange(o.starts_on, o.ends_on, '[]') && daterange(p.starts_on, p.ends_on, '[]'))
                """);
        find(work);
        work.raise(
                IssueCode.POST_MISSING,
                "select row_no, field, array[name] as params from said where post is null or btrim(post) = ''");
        work.settlePlan();
        work.run("""
                update plan p set changed = true
                where not p.is_new and exists (
                    select from staged s cross join lateral (
                        values ('DEPUTY', s.deputies), ('MEMBER', s.members), ('OFFICE_DEPUTY', s.office_deputies)) as f (duty, cell)
                    where s.row_no = p.row_no and f.cell is not null
                        and array(select (n.name, n.post)::text from said n where n.row_no = p.row_no and n.duty = f.duty
                            order by n.place)
                        <> array(select (n.name, n.post)::text from leading_group_person n
                            where n.group_id = p.id and n.duty = f.duty order by n.position))
                """);
    }

    @Override
    public void write(ImportWork work) {
        work.run("set constraints leading_group_one_at_a_time deferred");
        super.write(work);
        work.run("""
                create temporary table kept on commit drop as
                select g.id as group_id, n.duty, n.name, n.post, n.place
                from plan p join leading_group g on g.area_code = p.area_code and g.starts_on = p.starts_on
                join staged s on s.row_no = p.row_no
                cross join lateral (
                    select duty, name, post, place from said where said.row_no = p.row_no
                    union all
                    select o.duty, o.name, o.post, o.position from leading_group_person o
                    where o.group_id = g.id
                        and case o.duty when 'DEPUTY' then s.deputies when 'MEMBER' then s.members else s.office_deputies end
                            is null) n
                where p.is_new or p.changed
                """);
        work.run("delete from leading_group_person n using plan p where n.group_id = p.id and p.changed");
        work.run("""
                insert into leading_group_person (group_id, position, duty, name, post)
                select group_id, row_number() over (partition by group_id order by
                    case duty when 'DEPUTY' then 1 when 'MEMBER' then 2 else 3 end, place), duty, name, post
                from kept
                """);
    }

    /** The table {@code said}: the persons of a row's cells, in their order. */
    private static void find(ImportWork work) {
        work.run("""
                create temporary table said on commit drop as
                select s.row_no, f.field, f.duty, n.place, btrim(n.parts[1]) as name, btrim(n.parts[2]) as post
                from plan p join staged s using (row_no)
                cross join lateral (
                    values ('deputies', 'DEPUTY', s.deputies), ('members', 'MEMBER', s.members),
                        ('officeDeputies', 'OFFICE_DEPUTY', s.office_deputies)) as f (field, duty, cell)
                cross join lateral regexp_matches(f.cell, '([^（()）、，,；;]+)(?:[（(]([^（()）]*)[）)])?', 'g')
                    with ordinality as n (parts, place)
                where btrim(n.parts[1]) <> ''
                """);
    }
}
