package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The work logs of the first two months: some of many villages, and what the report tells of the teams that it names. */
final class DemoWorkLogs {

    private static final int PERCENT_OF_VILLAGES = 36;
    private static final int MOST_OF_A_VILLAGE = 3;
    private static final List<String> PLACES =
            List.of("上村", "下村", "老屋", "新屋", "塘背", "坑口", "岭下", "河背", "田心", "寨里", "井头", "水口");

    private record Kind(String kind, String text, int weight) {}

    private static final List<Kind> KINDS = DemoTable.read(
            "work-logs.csv",
            row -> new Kind(row.getField("类型"), row.getField("工作内容"), Integer.parseInt(row.getField("权重"))));

    private final DemoPosted posted;

    private DemoWorkLogs(DemoPosted posted) {
        this.posted = posted;
    }

    static List<DemoWorkLog> of(List<DemoVillage> villages, DemoPosted posted) {
        DemoWorkLogs logs = new DemoWorkLogs(posted);
        List<DemoWorkLog> all = new ArrayList<>();
        for (DemoVillage village : villages) {
            List<DemoWorkLog> told = logs.told(village);
            all.addAll(told.isEmpty() ? logs.ofVillage(village) : told);
        }
        return all;
    }

    private List<DemoWorkLog> ofVillage(DemoVillage village) {
        Random random = DemoChoice.random(65, Long.parseLong(village.code()));
        if (random.nextInt(100) >= PERCENT_OF_VILLAGES) {
            return List.of();
        }
        return IntStream.range(0, 1 + random.nextInt(MOST_OF_A_VILLAGE))
                .mapToObj(i -> log(village, random))
                .toList();
    }

    private DemoWorkLog log(DemoVillage village, Random random) {
        Kind kind = DemoChoice.weighted(KINDS, Kind::weight, random);
        String text = kind.text().replace("{地}", DemoChoice.oneOf(PLACES, random));
        LocalDate day = DemoDay.between(DemoDay.FIRST, DemoDay.LAST, random);
        return new DemoWorkLog(village, day, kind.kind(), text, posted.some(village, random));
    }

    private List<DemoWorkLog> told(DemoVillage village) {
        return switch (village.code()) {
            case "441427103201" ->
                List.of(
                        told(village, 11, "其他", "进村第二天，到敬老院慰问五保老人，走访贫困户。"),
                        told(village, 20, "其他", "到种植户家中和田头，讲解蔬菜种植、果树栽培和农产品加工的技术。"));
            case "441427104202" ->
                List.of(
                        told(village, 12, "其他", "进村第三天，实地察看全村的水利设施，记下要修的水圳和山塘。"),
                        told(village, 25, "其他", "慰问困难群众，为村党员互助金捐款共 500 元。"));
            case "441426114204" ->
                List.of(
                        told(village, 13, "会议", "召开全村党员大会，听取党员的意见和建议，初步了解村里的经济和热点难点问题。"),
                        told(village, 14, "其他", "在办公点挂出驻村工作组工作制度，设立意见箱，收集群众的意见和建议。"),
                        told(village, 18, "同劳动", "到田头与村民同劳动，了解农田水利设施和耕作条件。"));
            case "441422118200" ->
                List.of(
                        told(village, 14, "学习", "学习“两个实施方案”，明确阶段性工作的目标要求。"),
                        told(village, 24, "会议", "研究驻村工作的实施方案和具体计划，把全年工作分成阶段，各定目标。"));
            case "441481107217" ->
                List.of(
                        told(village, 10, "其他", "省法制办主任李炳余、党组成员谭红儿带队来村调研，听取党员和群众的意见，走访贫困农户。"),
                        told(village, 36, "其他", "春节前省法制办调研组再次来村，走访贫困农户，研究基层党建、集体经济和农民增收。"));
            default -> List.of();
        };
    }

    /** @param day of the year */
    private DemoWorkLog told(DemoVillage village, int day, String kind, String text) {
        return new DemoWorkLog(village, LocalDate.ofYearDay(2005, day), kind, text, posted.of(village));
    }
}
