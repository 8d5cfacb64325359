package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The plans of the villages: a three-year plan of each, a plan for 2005 of most. Nine in ten are adopted; of what was to be
 * done by now, some is overdue. That of 漳溪村 goes by stages, as the report tells.
 */
final class DemoPlans {

    private static final String STAGED_VILLAGE = "441422118200";
    private static final String STAGED_AIM = "围绕“三查两建一发展”的工作主题，将全年工作阶段化、阶段工作具体化、具体工作目标化。";
    private static final int ONE_OF_SO_MANY_HAS_NO_ANNUAL = 12;
    private static final LocalDate FIRST_DECISION = LocalDate.of(2005, 2, 16);
    private static final LocalDate LAST_DECISION = LocalDate.of(2005, 3, 9);
    private static final List<Words> WORDS = DemoTable.read(
            "plans.csv",
            row -> new Words(
                    row.getField("计划类别"),
                    row.getField("目标任务"),
                    row.getField("工作内容"),
                    Integer.parseInt(row.getField("最少")),
                    Integer.parseInt(row.getField("最多")),
                    row.getField("单位"),
                    LocalDate.parse(row.getField("完成期限"))));

    /** What may be planned, and how much of it. */
    private record Words(String kind, String target, String text, int least, int most, String unit, LocalDate dueOn) {

        DemoPlanItem item(Random random) {
            String told = most == 0 ? text : text + " " + (least + random.nextInt(most - least + 1)) + " " + unit;
            int lot = random.nextInt(20);
            if (dueOn.isAfter(LAST_DECISION)) {
                return new DemoPlanItem(
                        target, told, dueOn, lot < 6 ? DemoPlanItem.UNDER_WAY : DemoPlanItem.NOT_STARTED, null);
            }
            LocalDate doneOn = lot < 17 ? DemoWorkdays.oneOf(DemoDay.FIRST, dueOn, random) : null;
            return new DemoPlanItem(
                    target, told, dueOn, doneOn == null ? DemoPlanItem.UNDER_WAY : DemoPlanItem.DONE, doneOn);
        }
    }

    private DemoPlans() {}

    static List<DemoPlan> of(List<DemoVillage> villages) {
        return villages.stream()
                .flatMap(village -> village.code().equals(STAGED_VILLAGE) ? staged() : ofVillage(village))
                .toList();
    }

    private static Stream<DemoPlan> ofVillage(DemoVillage village) {
        Random random = DemoChoice.random(46, Long.parseLong(village.code()));
        DemoPlan threeYears = plan(village, DemoPlan.THREE_YEAR, village.spokenName() + "三年工作规划", 4, random);
        boolean hasNoAnnual = random.nextInt(ONE_OF_SO_MANY_HAS_NO_ANNUAL) == 0;
        return hasNoAnnual
                ? Stream.of(threeYears)
                : Stream.of(
                        threeYears, plan(village, DemoPlan.ANNUAL, village.spokenName() + " 2005 年工作计划", 2, random));
    }

    private static DemoPlan plan(DemoVillage village, String kind, String title, int least, Random random) {
        List<Words> words =
                WORDS.stream().filter(word -> word.kind.equals(kind)).toList();
        List<DemoPlanItem> items =
                DemoChoice.spread(words, least + (random.nextInt(4) == 0 ? random.nextInt(5) : 0), random).stream()
                        .map(word -> word.item(random))
                        .toList();
        int lot = random.nextInt(100);
        String state = lot < 90 ? DemoPlan.ADOPTED : lot < 93 ? DemoPlan.RETURNED : DemoPlan.DRAFT;
        LocalDate decidedOn =
                state.equals(DemoPlan.DRAFT) ? null : DemoWorkdays.oneOf(FIRST_DECISION, LAST_DECISION, random);
        return new DemoPlan(village.code(), kind, title, "", items, state, decidedOn);
    }

    private static Stream<DemoPlan> staged() {
        LocalDate adoptedOn = LocalDate.of(2005, 2, 22);
        List<DemoPlanItem> stages = new ArrayList<>();
        stages.add(done("T2", "第一阶段：走访农户", "2005-03-31", "2005-02-25"));
        stages.add(done("T1", "第一阶段：召开党员大会", "2005-02-28", "2005-01-20"));
        stages.add(open("T10", "第一阶段：整顿村务公开", "2005-03-05", DemoPlanItem.UNDER_WAY));
        stages.add(open("T9", "第二阶段：修复水利", "2005-09-30", DemoPlanItem.NOT_STARTED));
        stages.add(open("T5", "第二阶段：发展种养", "2005-09-30", DemoPlanItem.NOT_STARTED));
        stages.add(open("G7", "第二阶段：培训劳力", "2005-09-30", DemoPlanItem.NOT_STARTED));
        stages.add(open("T10", "第三阶段：检查总结", "2005-12-31", DemoPlanItem.NOT_STARTED));
        stages.add(open("G8", "第三阶段：巩固成果，交接制度", "2005-12-31", DemoPlanItem.NOT_STARTED));
        List<DemoPlanItem> threeYears = List.of(
                open("T3", "健全村“两委”班子，定期议事", "2005-12-31", DemoPlanItem.UNDER_WAY),
                open("T9", "修复水利，改善耕作条件", "2006-12-31", DemoPlanItem.NOT_STARTED),
                open("G1", "村集体经济年收入达到 30000 元以上", "2007-12-31", DemoPlanItem.NOT_STARTED),
                open("G8", "建立驻村工作长效机制", "2007-12-31", DemoPlanItem.NOT_STARTED));
        return Stream.of(
                new DemoPlan(
                        STAGED_VILLAGE, DemoPlan.THREE_YEAR, "漳溪村三年工作规划", "", threeYears, DemoPlan.ADOPTED, adoptedOn),
                new DemoPlan(
                        STAGED_VILLAGE,
                        DemoPlan.ANNUAL,
                        "漳溪村 2005 年驻村工作分阶段计划",
                        STAGED_AIM,
                        stages,
                        DemoPlan.ADOPTED,
                        adoptedOn));
    }

    private static DemoPlanItem done(String target, String text, String dueOn, String doneOn) {
        return new DemoPlanItem(target, text, LocalDate.parse(dueOn), DemoPlanItem.DONE, LocalDate.parse(doneOn));
    }

    private static DemoPlanItem open(String target, String text, String dueOn, String state) {
        return new DemoPlanItem(target, text, LocalDate.parse(dueOn), state, null);
    }
}
