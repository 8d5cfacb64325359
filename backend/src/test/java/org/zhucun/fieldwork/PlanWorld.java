package org.zhucun.fieldwork;

import org.zhucun.support.TestWorld;

/** Plans of two villages: an annual draft and an adopted three-year plan of one, a draft of the other. */
final class PlanWorld {

    static final String ITEM = "01900000-0000-7000-8000-000000000b10";

    private PlanWorld() {}

    static void lay(TestWorld world) {
        world.run("insert into village_plan (id, village_code, kind, year, title, state, adopted_on) values"
                + " ('01900000-0000-7000-8000-000000000a10', '441481107217', 'ANNUAL', 2005, '蓝排村 2005 年驻村工作计划', 'DRAFT', null),"
                + " ('01900000-0000-7000-8000-000000000a20', '441481107217', 'THREE_YEAR', 2005, '蓝排村三年规划', 'ADOPTED',"
                + " '2005-02-20'),"
                + " ('01900000-0000-7000-8000-000000000a30', '441427103201', 'ANNUAL', 2005, '招福村计划', 'DRAFT', null)");
        world.run("insert into plan_item (id, plan_id, village_code, target, text, due_on, state, done_on)"
                + " select ('01900000-0000-7000-8000-000000000' || i.id)::uuid, v.id, v.village_code, target, i.text, due_on::date,"
                + " i.state, done_on::date from (values"
                + " ('b10', 'a10', 'T10', '整顿村务公开', '2005-03-09', 'NOT_STARTED', null),"
                + " ('b20', 'a10', 'T5', '修复水利', '2005-09-30', 'UNDER_WAY', null),"
                + " ('b30', 'a20', 'T1', '召开党员大会', '2005-02-28', 'DONE', '2005-02-25'),"
                + " ('b40', 'a20', 'T2', '走访农户', '2005-03-05', 'UNDER_WAY', null),"
                + " ('b50', 'a20', 'G8', '定村规民约', '2005-03-10', 'NOT_STARTED', null),"
                + " ('b60', 'a20', 'G1', '集体经济收入达标', '2007-12-31', 'NOT_STARTED', null),"
                + " ('b70', 'a30', 'T5', '建果场', '2005-03-10', 'NOT_STARTED', null))"
                + " as i (id, plan, target, text, due_on, state, done_on)"
                + " join village_plan v on right(v.id::text, 3) = i.plan");
    }
}
