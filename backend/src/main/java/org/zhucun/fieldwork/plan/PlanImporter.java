package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.imports.ImportWork;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.column.CellTypes;
import org.zhucun.platform.imports.column.Choice;
import org.zhucun.platform.imports.column.Column;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.roster.ledger.Place;

/**
 * Plans with their items: a row an item, and a plan by village, kind and year. A plan that is new is a draft, called as its
 * rows say. Of a plan that is adopted a file says no more than how far its items are.
 */
@ApplicationScoped
class PlanImporter extends LedgerImporter {

    private static final List<Column> COLUMNS = List.of(
            village("441481107217"),
            Column.of("target", "目标任务", CellTypes.choice(PlanTarget.class), "T5")
                    .alias("目标", "任务", "对应目标")
                    .mandatory(),
            Column.of("text", "工作内容", CellTypes.text(500), "改造低产果园 120 亩")
                    .alias("工作事项", "内容")
                    .mandatory(),
            Column.of("dueOn", "完成期限", CellTypes.date(), "2005-09-30")
                    .alias("期限", "完成时限")
                    .mandatory(),
            Column.of(
                            "state",
                            "进展",
                            CellTypes.choice(
                                    Choice.of("PlanItemState", "NOT_STARTED", "未启动"),
                                    Choice.of("PlanItemState", "UNDER_WAY", "在办", "开展中"),
                                    Choice.of("PlanItemState", "DONE", "完成")),
                            "进行中")
                    .alias("状态", "进展情况"),
            Column.of("doneOn", "完成日期", CellTypes.date(), ""),
            Column.of("note", "进展说明", CellTypes.text(1_000), "已完成 40 亩").alias("备注", "说明"));

    private static final List<Column> FURTHER = List.of(
            Column.of("kind", "计划类别", CellTypes.choice(PlanKind.class), "年度计划")
                    .alias("类别")
                    .mandatory(),
            Column.of("year", "年度", CellTypes.number(2000, 2100), "2005")
                    .alias("年份", "起始年")
                    .mandatory(),
            Column.of("title", "计划名称", CellTypes.text(200), "蓝排村 2005 年驻村工作计划").alias("标题"),
            Column.of("aim", "总体要求", CellTypes.text(5_000), "").alias("计划内容"));

    PlanImporter() {
        super(
                Place.VILLAGE,
                "plans",
                30,
                "plan_item",
                List.of("text", "plan_id", "target"),
                COLUMNS,
                FURTHER,
                List.of(PlanItemRules.DUE_INSIDE_THE_PLAN, PlanItemRules.DONE_BEFORE_TOMORROW));
    }

    /** What a row does not say of an earlier item stays, and a new one is not begun; what has a day on which it was done is. */
    @Override
    protected void complete(ImportWork work) {
        work.analyze("staged (village_code, kind, year, target)");
        work.run("""
                create temporary table named_plan on commit drop as
                select s.*, coalesce(v.id, uuidv7()) as plan_id, v.id is null as is_new, coalesce(v.state, 'DRAFT') as state
                from (select village_code, kind, year::integer as year, (array_agg(title order by row_no)
                          filter (where title is not null))[1] as title, min(aim) as aim,
                          count(distinct title) > 1 as differs
                      from staged where (village_code, kind, year) is not null group by 1, 2, 3) s
                left join village_plan v using (village_code, kind, year)
                """);
        work.run("create unique index on named_plan (village_code, kind, year)");
        work.analyze("named_plan");
        work.run("alter table staged add plan_id uuid");
        work.run("""
                update staged s set plan_id = n.plan_id, state = coalesce(s.state, case when s.done_on is null then (
                    select i.state from plan_item i where not n.is_new and i.plan_id = n.plan_id and i.target = s.target
                        and i.text = s.text) else 'DONE' end, 'NOT_STARTED')
                from named_plan n
                where n.village_code = s.village_code and n.kind = s.kind and n.year = s.year
                """);
        String row = " from staged s join named_plan n using (plan_id) where not s.rejected and n.is_new and ";
        work.raise(IssueCode.REQUIRED, "select s.row_no, 'title' as field" + row + "n.title is null");
        work.raise(
                IssueCode.ROWS_DIFFER,
                "select s.row_no, 'title' as field, array[n.title] as params" + row
                        + "n.differs and s.title <> n.title");
    }

    @Override
    protected List<String> completed() {
        return List.of("plan_id");
    }

    @Override
    public void check(ImportWork work) {
        super.check(work);
        work.run("update plan set done_on = case state when 'DONE' then coalesce(done_on, :today) end"
                + " where (state = 'DONE') <> (done_on is not null)");
        work.raise(IssueCode.PLAN_ADOPTED, """
                select p.row_no, 'text' as field
                from plan p join named_plan n using (plan_id) left join plan_item i on i.id = p.id
                where n.state = 'ADOPTED' and (p.is_new or p.due_on <> i.due_on)
                """);
        work.settlePlan();
    }

    @Override
    public void write(ImportWork work) {
        work.run("insert into village_plan (id, village_code, kind, year, title, text)"
                + " select plan_id, village_code, kind, year, title, aim from named_plan n"
                + " where is_new and exists (select from plan p where p.plan_id = n.plan_id)");
        super.write(work);
        work.run("update village_plan v set version = v.version + 1, updated_at = now() from named_plan n"
                + " where v.id = n.plan_id and not n.is_new and exists (select from plan p"
                + " where p.plan_id = n.plan_id and (p.is_new or p.changed))");
    }
}
